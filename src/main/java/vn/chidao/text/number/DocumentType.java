package vn.chidao.text.number;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;

/**
 * A kind of document (loại văn bản): the 29 of Decree 30/2020/NĐ-CP, Annex III, with their codes of before 5 March 2020
 * (Circular 01/2011/TT-BNV) as second ones, and the legal and party kinds that digests cite.
 */
public enum DocumentType {
    NGHI_QUYET("Nghị quyết", "NQ"),
    QUYET_DINH("Quyết định", "QĐ"),
    CHI_THI("Chỉ thị", "CT"),
    QUY_CHE("Quy chế", "QC"),
    QUY_DINH("Quy định", "QyĐ"),
    THONG_CAO("Thông cáo", "TC"),
    THONG_BAO("Thông báo", "TB"),
    HUONG_DAN("Hướng dẫn", "HD"),
    CHUONG_TRINH("Chương trình", "CTr"),
    KE_HOACH("Kế hoạch", "KH"),
    PHUONG_AN("Phương án", "PA"),
    DE_AN("Đề án", "ĐA"),
    DU_AN("Dự án", "DA"),
    BAO_CAO("Báo cáo", "BC"),
    BIEN_BAN("Biên bản", "BB"),
    TO_TRINH("Tờ trình", "TTr"),
    HOP_DONG("Hợp đồng", "HĐ"),
    /** A letter: its number carries no type code, only agency and desk («743/UBND-KT»). */
    CONG_VAN("Công văn"),
    CONG_DIEN("Công điện", "CĐ"),
    BAN_GHI_NHO("Bản ghi nhớ", "BGN", "GN"),
    BAN_THOA_THUAN("Bản thỏa thuận", "BTT", "TTh"),
    GIAY_UY_QUYEN("Giấy ủy quyền", "GUQ", "UQ"),
    GIAY_MOI("Giấy mời", "GM"),
    GIAY_GIOI_THIEU("Giấy giới thiệu", "GGT"),
    GIAY_NGHI_PHEP("Giấy nghỉ phép", "GNP", "NP"),
    PHIEU_GUI("Phiếu gửi", "PG"),
    PHIEU_CHUYEN("Phiếu chuyển", "PC"),
    PHIEU_BAO("Phiếu báo", "PB"),
    THU_CONG("Thư công"),
    SAO_Y("Bản sao y", "SY"),
    TRICH_SAO("Bản trích sao", "TrS"),
    SAO_LUC("Bản sao lục", "SL"),
    /** A law of the National Assembly («45/2019/QH14»); its number names the Assembly instead of a code. */
    LUAT("Luật"),
    PHAP_LENH("Pháp lệnh", "PL"),
    LENH("Lệnh", "L"),
    NGHI_DINH("Nghị định", "NĐ"),
    THONG_TU("Thông tư", "TT"),
    THONG_TU_LIEN_TICH("Thông tư liên tịch", "TTLT"),
    VAN_BAN_HOP_NHAT("Văn bản hợp nhất", "VBHN"),
    KET_LUAN("Kết luận", "KL"),
    PHAT_DONG("Phát động", "PĐ");

    private final String vietnamese;
    private final @Nullable String code;
    private final @Nullable String formerCode;

    DocumentType(String vietnamese) {
        this(vietnamese, null, null);
    }

    DocumentType(String vietnamese, String code) {
        this(vietnamese, code, null);
    }

    DocumentType(String vietnamese, @Nullable String code, @Nullable String formerCode) {
        this.vietnamese = vietnamese;
        this.code = code;
        this.formerCode = formerCode;
    }

    /** Returns the name as documents print it («Kế hoạch»). */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns the codes that stand for this type in a number, today's first; empty for letters, laws and such. */
    public List<String> codes() {
        return Stream.of(code, formerCode).filter(Objects::nonNull).toList();
    }

    /**
     * Returns the type of a code, whatever its case, null when it is none. «DA» and «ĐA» are told apart; a code typed without
     * its đ («QD») still finds its type.
     */
    public static @Nullable DocumentType ofCode(String code) {
        var exact = byCode(Fold.nfc(code).toLowerCase(Locale.ROOT), false);
        return exact != null ? exact : byCode(Fold.plain(code), true);
    }

    /** Returns the type whose name {@code words} are (case aside), null when none; lenient also without marks. */
    public static @Nullable DocumentType ofName(String words, boolean lenient) {
        var asked = Fold.nfc(words).strip().replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(type -> lenient
                        ? Fold.flat(type.vietnamese).equals(Fold.flat(asked))
                        : Fold.key(type.vietnamese).equals(Fold.key(asked)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DocumentType byCode(String asked, boolean flat) {
        for (var type : values()) {
            for (var code : type.codes()) {
                if ((flat ? Fold.flat(code) : code.toLowerCase(Locale.ROOT)).equals(asked)) {
                    return type;
                }
            }
        }
        return null;
    }
}
