package vn.chidao.digest.format.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.digest.format.line.Flaw;

/**
 * Finds a file's encoding by what its bytes can be: a byte order mark, the NUL pattern of UTF-16, strict UTF-8, and
 * last the single-byte codes, of which the one that reads most like Vietnamese wins.
 */
public final class TextDecoder {
    private static final Pattern DECLARED = Pattern.compile(
            "<[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;
    /** Letters beyond ASCII for each broken byte, from which on a text is UTF-8 all the same. */
    private static final int FEW = 4;

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final LegacyText legacy = new LegacyText();

    /** Returns the text of {@code bytes}; never fails, since every byte is something in a single-byte code. */
    public Decoded decode(byte[] bytes) {
        var marked = ByteOrder.marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        var wide = ByteOrder.guessed(bytes);
        if (wide.isPresent()) {
            return Decoded.known(new String(bytes, wide.get()));
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .map(text -> new Decoded(text, List.of()))
                .or(() -> damaged(bytes))
                .orElseGet(() -> singleByte(bytes));
    }

    /** UTF-8 with a few broken bytes: cut off in the middle of a letter, or spoilt by a tool on its way. */
    private static Optional<Decoded> damaged(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long letters = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return letters < FEW * broken ? Optional.empty() : Optional.of(Decoded.known(text));
    }

    private Decoded singleByte(byte[] bytes) {
        var candidates = new ArrayList<>(List.of(WINDOWS_1252, WINDOWS_1258));
        declared(bytes).filter(charset -> !candidates.contains(charset)).ifPresent(candidates::add);
        var best = "";
        var evidence = new VietnameseScore(0, Integer.MAX_VALUE);
        for (var charset : candidates) {
            var text = new String(bytes, charset);
            var found = VietnameseScore.of(legacy.best(text));
            if (found.balance() > evidence.balance()) {
                best = text;
                evidence = found;
            }
        }
        return new Decoded(best, evidence.convincing() ? List.of() : List.of(Flaw.whole("format.encodingUnknown")));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var name = DECLARED.matcher(head);
        try {
            return name.find() && Charset.isSupported(name.group(1))
                    ? Optional.of(Charset.forName(name.group(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }
}
