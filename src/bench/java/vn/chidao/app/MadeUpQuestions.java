package vn.chidao.app;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Questions of every kind about made-up directives, as officials type: a third without marks, some mistyped. */
final class MadeUpQuestions {
    private static final long SEED = 7;

    private final Random random = new Random(SEED);

    /** Returns {@code most} different questions about {@code made}. */
    List<String> about(List<MadeUpWeeks.Made> made, int most) {
        var out = new ArrayList<String>();
        for (int i = 0; i < most; i++) {
            out.add(typed(question(i, made.get(random.nextInt(made.size())))));
        }
        return out;
    }

    private static String question(int kind, MadeUpWeeks.Made made) {
        var subject = made.title().toLowerCase(Locale.ROOT);
        var month = "tháng " + made.date().getMonthValue() + "/" + made.date().getYear();
        return switch (kind % 12) {
            case 0 -> "hạn " + subject + " là bao giờ";
            case 1 -> "cơ quan nào chủ trì " + subject;
            case 2 -> subject + " phấn đấu đạt bao nhiêu";
            case 3 -> made.type() + " số " + made.number() + " nói về việc gì";
            case 4 -> made.leader() + " phải làm gì trong " + month;
            case 5 -> "các văn bản trong " + month;
            case 6 -> "số văn bản về " + subject;
            case 7 -> "có bao nhiêu " + made.type().toLowerCase(Locale.ROOT) + " trong " + month;
            case 8 -> "hạn của " + made.type().toLowerCase(Locale.ROOT) + " " + made.number();
            case 9 -> subject;
            case 10 -> "giá vé máy bay đi " + subject.substring(subject.lastIndexOf("xã"));
            default -> "ai ký " + made.type().toLowerCase(Locale.ROOT) + " về " + subject;
        };
    }

    private String typed(String question) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> unmarked(question);
            case 2 -> mistyped(question);
            default -> question;
        };
    }

    private static String unmarked(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Two letters in the middle change places. */
    private String mistyped(String text) {
        int at = 1 + random.nextInt(text.length() - 2);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
