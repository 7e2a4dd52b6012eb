package vn.chidao.search.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.SyllableKey;
import vn.chidao.text.Fold;

/**
 * Puts back the marks of a question typed without them (thêm dấu), where they are sure: «so nao» is «sở nào», «giao duc» is
 * «giáo dục». Each syllable is weighed by all that stands before and behind it (the forward-backward algorithm, Rabiner 1989,
 * over a {@link SyllableModel}); what stays in doubt stays as it was typed. Immutable and thread-safe.
 */
public final class DiacriticRestorer {
    private static final PhraseList QUESTIONS = PhraseList.read(DiacriticRestorer.class, "questions.txt");

    /** How likely a reading must be; fitted, with {@link #LIKELY}, to the evaluation questions. */
    private static final double SURE = 0.9;

    /** How likely a word of grammar must be, by which no document is found: a wrong one does less harm than none. */
    private static final double LIKELY = 0.6;

    /** A word of the language is as good as three occurrences, a phrase of questions as two. */
    private static final double WORD = 3;

    private static final double PHRASE = 2;

    private final SyllableModel model;
    private final SyllableAnalyzer analyzer;

    /**
     * Learns how syllables follow one another.
     *
     * @param analyzer how texts are cut into words
     * @param texts what the index holds
     * @param sayings what people say, and how texts say it
     * @param phrases what questions are made of
     * @param compounds words of several syllables
     */
    public DiacriticRestorer(
            SyllableAnalyzer analyzer,
            Stream<String> texts,
            Stream<String> sayings,
            Set<String> phrases,
            PhraseList compounds) {
        this.analyzer = analyzer;
        this.model = new SyllableModel.Builder()
                .add(texts, 1)
                .add(sayings, 1)
                .add(Stream.concat(phrases.stream(), QUESTIONS.all()), PHRASE)
                .add(compounds.all(), WORD)
                .build();
    }

    /** Returns {@code question} with the marks that are sure, when it has none at all; itself otherwise. */
    public String restore(String question) {
        if (Fold.hasMarks(question)) {
            return question;
        }
        var out = new StringBuilder();
        int done = 0;
        for (var run : runs(question)) {
            var read = likeliest(run);
            for (int i = 0; i < run.size(); i++) {
                var syllable = run.get(i);
                out.append(question, done, syllable.start());
                out.append(written(new TypedWord(question, syllable), read.get(i)));
                done = syllable.end();
            }
        }
        return out.append(question.substring(done)).toString();
    }

    /** The syllables of {@code question} that stand side by side. */
    private List<List<Syllable>> runs(String question) {
        var runs = new ArrayList<List<Syllable>>();
        @Nullable Syllable before = null;
        for (var syllable : analyzer.readAsWritten(question)) {
            if (before == null || !SyllableModel.adjoin(question, before, syllable)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(syllable);
            before = syllable;
        }
        return runs;
    }

    private static String written(TypedWord typed, @Nullable String key) {
        var written = typed.written();
        if (key == null || typed.isNumber() || typed.isInitials() || typed.isInNumber()) {
            return written;
        }
        var spelt = SyllableKey.spell(key, Fold.lower(written));
        return written.chars().noneMatch(Character::isLowerCase)
                ? spelt.toUpperCase(Locale.ROOT)
                : typed.withCapital(spelt);
    }

    /** Of each syllable of {@code run} the key that is sure, null where none is. */
    private List<@Nullable String> likeliest(List<Syllable> run) {
        var readings = run.stream().map(this::readings).toList();
        var forward = forward(run, readings);
        var backward = backward(run, readings);
        var sure = new ArrayList<@Nullable String>();
        for (int i = 0; i < run.size(); i++) {
            var keys = readings.get(i);
            var both = new double[keys.size()];
            int best = 0;
            for (int k = 0; k < both.length; k++) {
                both[k] = forward.get(i)[k] * backward.get(i)[k];
                best = both[k] > both[best] ? k : best;
            }
            double needed = model.isFunctionWord(keys.get(best)) ? LIKELY : SURE;
            sure.add(both[best] >= needed * Arrays.stream(both).sum() ? keys.get(best) : null);
        }
        return sure;
    }

    private List<String> readings(Syllable syllable) {
        var key = SyllableModel.keyOf(syllable);
        var known = model.readings(key);
        return known.isEmpty() ? List.of(key) : known;
    }

    /** Of each reading how likely it is by what stands before it. */
    private List<double[]> forward(List<Syllable> run, List<List<String>> readings) {
        var all = new ArrayList<double[]>();
        for (int i = 0; i < run.size(); i++) {
            var keys = readings.get(i);
            var row = new double[keys.size()];
            for (int k = 0; k < row.length; k++) {
                if (i == 0) {
                    row[k] = model.likelihood(null, keys.get(k));
                    continue;
                }
                var before = readings.get(i - 1);
                for (int j = 0; j < before.size(); j++) {
                    row[k] += all.get(i - 1)[j] * model.likelihood(before.get(j), keys.get(k));
                }
            }
            all.add(normalized(row));
        }
        return all;
    }

    /** Of each reading how well it goes with what stands behind it. */
    private List<double[]> backward(List<Syllable> run, List<List<String>> readings) {
        var all = new ArrayList<double[]>();
        for (int i = run.size() - 1; i >= 0; i--) {
            var keys = readings.get(i);
            var row = new double[keys.size()];
            if (all.isEmpty()) {
                Arrays.fill(row, 1);
            } else {
                var behind = readings.get(i + 1);
                for (int k = 0; k < row.length; k++) {
                    for (int j = 0; j < behind.size(); j++) {
                        row[k] += model.likelihood(keys.get(k), behind.get(j)) * all.getLast()[j];
                    }
                }
            }
            all.add(normalized(row));
        }
        return all.reversed();
    }

    private static double[] normalized(double[] row) {
        double sum = Arrays.stream(row).sum();
        return Arrays.stream(row).map(value -> value / sum).toArray();
    }
}
