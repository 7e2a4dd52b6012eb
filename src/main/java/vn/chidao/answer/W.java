package vn.chidao.answer;

final class W {
    static double d(String n, double v) {
        return Double.parseDouble(System.getProperty("w." + n, String.valueOf(v)));
    }

    static final boolean DUMP = Boolean.getBoolean("w.dump");
    static final double SENTENCE = d("sentence", .65);
    static final double TITLE = d("title", .55);
    static final double WHOLE = d("whole", .35);
    static final double PAIR = d("pair", .6);
    static final double EVERYDAY = d("everyday", .4);
    static final double OTHERWISE = d("otherwise", .85);
    static final double FLOOR = d("floor", .55);
    static final double RS = d("rs", .3);
    static final double RP = d("rp", .2);
    static final double RC = d("rc", .3);
    static final double RN = d("rn", .2);
    static final double BM25 = d("bm25", .3);
    static final double SIGN = d("sign", .1);
    static final double JOINT = d("joint", 1);
    static final double STATED = d("stated", .4);
    static final double SURE = d("sure", .25);
    static final double SIGNBONUS = d("signbonus", .2);
    static final double CLEARLY = d("clearly", .15);
    static final double PRIOR = d("prior", 2);
    static final double PAIRS = d("pairs", .5);
}
