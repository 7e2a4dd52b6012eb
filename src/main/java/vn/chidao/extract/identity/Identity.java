package vn.chidao.extract.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.number.DocumentType;

/**
 * What a directive is: its own number among those the entry cites, its date and type.
 *
 * @param own the mention of its own number, null when the entry gives none
 * @param also further documents that the entry announces
 * @param others every other mention, as references
 * @param date its own date, null when the entry gives none
 * @param type its type, null when unknown
 */
public record Identity(
        DocumentNumbers.@Nullable Mention own,
        List<DocumentNumbers.Mention> also,
        List<DocumentNumbers.Mention> others,
        @Nullable LocalDate date,
        @Nullable DocumentType type) {}
