package vn.chidao.digest.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.UnreadableException;

/** Takes the letters of one page after the other out of a document, with their places; their order is left to others. */
final class PageLetters extends PDFTextStripper {
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");
    private static final int BOLD_WEIGHT = 600;

    private final Countdown countdown;
    private final Set<TextPosition> outlined = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<TextPosition> positions = new ArrayList<>();
    private boolean shown;

    PageLetters(Countdown countdown) {
        this.countdown = countdown;
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * The letters of a page.
     *
     * @param glyphs in no order
     * @param flaw the message key of what was wrong with the page
     */
    record Found(List<Glyph> glyphs, Optional<String> flaw) {}

    /** Returns the letters of the page with that number, from 1. */
    Found of(PDDocument document, int page) throws UnreadableException {
        positions.clear();
        outlined.clear();
        setStartPage(page);
        setEndPage(page);
        Optional<String> flaw = Optional.empty();
        try {
            writeText(document, Writer.nullWriter());
        } catch (UnreadableException said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            // A broken font or stream throws whatever it meets; the other pages may be sound.
            flaw = Optional.of("format.pdfPageBroken");
        }
        countdown.check();
        var glyphs = glyphs();
        return new Found(
                glyphs,
                flaw.isEmpty() && glyphs.isEmpty() && hasPicture(document, page)
                        ? Optional.of("format.pdfScanPage")
                        : flaw);
    }

    /** Whether any page so far showed letters, told or not. */
    boolean hasShown() {
        return shown;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        countdown.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        shown = true;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE) {
            outlined.add(text);
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writePage() {
        charactersByArticle.forEach(positions::addAll);
    }

    /** Only the letters that run as most do: stamps and notes along the margin are none of the text. */
    private List<Glyph> glyphs() {
        Map<Integer, Integer> directions = new HashMap<>();
        positions.forEach(position -> directions.merge(Math.round(position.getDir()), 1, Integer::sum));
        int main = directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        return positions.stream()
                .filter(position -> Math.round(position.getDir()) == main && position.getUnicode() != null)
                .map(this::glyph)
                .toList();
    }

    private Glyph glyph(TextPosition position) {
        float size = Math.max(1, Math.max(position.getFontSizeInPt(), position.getHeightDir()));
        boolean bold = outlined.contains(position) || isBold(position.getFont());
        return new Glyph(
                position.getUnicode(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                bold);
    }

    private static boolean isBold(PDFont font) {
        var name = Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        return BOLD.matcher(name).find()
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }

    private static boolean hasPicture(PDDocument document, int page) {
        var resources = document.getPage(page - 1).getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }
}
