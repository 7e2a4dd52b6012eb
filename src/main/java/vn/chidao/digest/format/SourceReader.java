package vn.chidao.digest.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.chidao.digest.Finding;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.format.docx.DocxReader;
import vn.chidao.digest.format.encoding.Decoded;
import vn.chidao.digest.format.encoding.LegacyText;
import vn.chidao.digest.format.encoding.TextDecoder;
import vn.chidao.digest.format.html.HtmlReader;
import vn.chidao.digest.format.line.Contents;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.Flaw;
import vn.chidao.digest.format.line.LineText;
import vn.chidao.digest.format.line.UnreadableException;
import vn.chidao.digest.format.pdf.PdfReader;

/**
 * Reads a file of any kind into lines: plain text, saved HTML, DOCX, PDF. What a file holds never makes it throw: it
 * becomes a {@link ReadResult.Unreadable} or a warning. Thread-safe.
 */
public final class SourceReader {
    private final FileLimits limits;
    private final ResourceBundle messages;
    private final Timed timed;
    private final Sniffer sniffer = new Sniffer();
    private final TextDecoder decoder = new TextDecoder();
    private final LegacyText legacy = new LegacyText();

    /**
     * Makes a reader.
     *
     * @param limits what one file may cost
     * @param messages the sentences of its findings, keys «format.…»
     */
    public SourceReader(FileLimits limits, ResourceBundle messages) {
        this.limits = limits;
        this.messages = messages;
        this.timed = new Timed(limits);
    }

    /** Reads the file; its findings carry the file's name without folders. */
    public ReadResult read(Path file) {
        var name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        if (!Files.isRegularFile(file)) {
            return unreadable(name, Flaw.whole("format.notAFile"));
        }
        try (var in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(limits.maxBytes() + 1));
        } catch (IOException closed) {
            return unreadable(name, Flaw.whole("format.cannotOpen"));
        }
    }

    /** Reads a file's bytes; the extension of {@code name} counts only where the bytes leave a doubt. */
    public ReadResult read(String name, byte[] bytes) {
        try {
            return timed.run(name, countdown -> text(name, contents(name, bytes, countdown)));
        } catch (UnreadableException said) {
            return unreadable(name, said.flaw());
        }
    }

    private Contents contents(String name, byte[] bytes, Countdown countdown) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("format.empty");
        }
        if (bytes.length > limits.maxBytes()) {
            throw new UnreadableException("format.tooLarge", limits.megabytes());
        }
        return switch (sniffer.of(bytes)) {
            case CHARACTERS -> characters(name, decoded(bytes), countdown);
            case DOCX -> new DocxReader(limits.maxUnpackedBytes()).read(bytes, countdown);
            case PDF -> new PdfReader(limits.maxUnpackedBytes()).read(bytes, countdown);
        };
    }

    private Decoded decoded(byte[] bytes) throws UnreadableException {
        if (sniffer.isBinary(bytes)) {
            throw new UnreadableException("format.binary");
        }
        return decoder.decode(bytes);
    }

    private Contents characters(String name, Decoded decoded, Countdown countdown) throws UnreadableException {
        countdown.check();
        if (sniffer.isBinary(decoded.text())) {
            throw new UnreadableException("format.binary");
        }
        var lines = sniffer.isHtml(name, decoded.text())
                ? new HtmlReader().read(decoded.text(), countdown)
                : new TextLines().of(decoded.text(), countdown);
        return new Contents(lines, decoded.flaws());
    }

    private ReadResult text(String name, Contents contents) throws UnreadableException {
        var lines = legacy.repaired(contents.lines()).stream()
                .map(LineText::finished)
                .flatMap(Optional::stream)
                .toList();
        if (lines.isEmpty()) {
            throw new UnreadableException("format.blank");
        }
        List<Finding> warnings = new ArrayList<>();
        contents.flaws().forEach(flaw -> warnings.add(finding(name, flaw)));
        return new ReadResult.Text(new SourceText(name, lines), warnings);
    }

    private ReadResult unreadable(String name, Flaw flaw) {
        return new ReadResult.Unreadable(finding(name, flaw));
    }

    private Finding finding(String name, Flaw flaw) {
        var sentence = messages.getString(flaw.key());
        for (int i = 0; i < flaw.values().size(); i++) {
            sentence = sentence.replace("{" + i + "}", flaw.values().get(i));
        }
        return new Finding(name, flaw.line(), sentence);
    }
}
