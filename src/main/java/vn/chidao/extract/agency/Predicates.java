package vn.chidao.extract.agency;

import java.util.Arrays;
import java.util.Set;
import vn.chidao.text.Fold;

/**
 * Tells by one or two syllables whether a lower-case word begins what an agency does or still belongs to its name. Vietnamese
 * names mix capitals and small letters («Cục Quản lý thị trường»), and many a syllable opens verbs and nouns alike, so the nouns
 * that names are made of are listed in pairs.
 */
public final class Predicates {
    private static final Set<String> OPENERS = words(
            "thi khởi giảm cho đầu nhắn phun trích gia thu trả nhận quay cam phục vẫn rộng chiếm chủ phối tham hướng có đôn"
                    + " khẩn tiếp tổ thực căn theo triển tăng rà báo cần phải được tập chịu kiểm đẩy bố cung đề nghiên lập xác hoàn"
                    + " giám tuyên trình giao yêu về để trong tại từ trước đến sẽ đã đang là nhằm ban ký thẩm hỗ vận kịp thường"
                    + " nghiêm đặt chậm làm cùng với trên sau khi nếu do bởi duy phát nâng chấn siết ưu rút gửi nộp cử mở thống"
                    + " tích phân quyết khảo tính đưa không cũng tiến huy bảo ngăn sớm định đăng cấp mời bàn quán phổ lồng đánh"
                    + " số ngày việc nơi gồm như này đó vừa luôn còn chỉ liên thông điều xem giải xử khắc vào giúp đảm thành"
                    + " tổng xây công chuẩn cắm chi thanh phụ niêm cập đối tháo tu giữ nắm tiết kết đào tự đồng cắt thúc sử chấm"
                    + " sẵn củng tạm tuần trao trực chỉnh lấy sơ in dàn bình ở ngay khai ứng treo dự cấm xếp họp lo truyền chuyển"
                    + " lắp trang bắt khuyến bổ bồi nối chia tưới dùng khóa nhân sắp thắp lựa giới chống chốt di ủng biệt biên"
                    + " tuyển sửa nghiệm cân tạo phấn đấu khoanh coi kiến bám soát soi nạo đóng đón đòi gắn ghi hợp hòa kêu khám"
                    + " khen kéo lưu lùi mua bán nhắc nhập nuôi phê quy ra rải sản sang soạn tái tắt thả thăm thay theo thí thỏa"
                    + " thuê tiêm tiêu tìm tố tra trồng trừ tu ưng vay vệ viết vớt xin xóa xuất yểm lên xuống qua đi đạt đo nhất"
                    + " mới chưa bị thì mà nên hiện sắp trở trưng mỗi từng hay hoặc khoán nghe vẽ dừng dọn dời dạy dẫn dịch"
                    + " thâm tổn cai gánh kế lĩnh nghĩ ngừng nhường phơi phải rời tháng thôi tránh tụ tuyệt vượt chăm chọn chuyên chặn"
                    + " tư đổi đào đóng quyên quan ngại hoạt");
    /** What names are made of although its first syllable opens verbs too. */
    private static final Set<String> NAMES = Set.copyOf(Arrays.asList(
            ("cấp huyện,cấp xã,việc làm,phát triển bền,cấp tỉnh,bảo hiểm,bảo tồn,bảo trợ,bảo tàng,thông vận,điều phối"
                            + ",kiểm lâm,kiểm định,kiểm dịch,kiểm nghiệm,giám định,tổ chức chính,thành phố,thành viên,liên hiệp"
                            + ",liên minh,liên đoàn,liên ngành,liên gia,đăng kiểm,thực vật,thực phẩm,thống kê,phát thanh,trình thủy,trình thuỷ,trình giao,trình đô"
                            + ",đầu tư,phục hồi,giao thông,cấp nước,cấp thoát,cấp cứu,công nghiệp,công trình"
                            + ",công nghệ,công lập,công thương,công an,công đoàn,công chứng,công ích,công báo,công tác,chi nhánh,chi cục,thanh niên,thanh thiếu,phụ nữ,đồng bào,dự án"
                            + ",dự phòng,dự báo,dự toán,truyền hình,truyền thông,truyền nhiễm,truyền máu,khuyến nông,khuyến công,khuyến học,khuyến lâm"
                            + ",nhân dân,nhân lực,nhân đạo,nhân lực,nhân ái,biên phòng,biên giới,đấu giá,đấu thầu,kiến trúc,kiến thiết,di tích,di sản,di dân,quan trắc,sản xuất,sản phẩm"
                            + ",sản nhi,sản phụ,xuất nhập,xuất khẩu,nhập khẩu,quy hoạch,lưu trữ,lưu trú,vệ sinh,vệ tinh,tư pháp,tư nhân,dịch vụ,dịch tễ,dịch tả,dạy nghề,tìm kiếm,tái định"
                            + ",hợp tác,hòa giải,phân giới,tiếp công,tiếp dân,tiêm chủng,ứng phó,kế hoạch,kế toán,nuôi trồng,trồng trọt,gia đình,gia cầm,gia súc"
                            + ",thu mua,chuyên ngành,chuyên môn,thường trực,thường xuyên,thí nghiệm,tiêu chuẩn,tiêu dùng,xóa đói,chống buôn,chống lãng,chống tham,hoạt động"
                            + ",đồng phát,cứu nạn,hành chính,thể dục,chữa cháy,xúc tiến,tuyên giáo,tổ công,phối hợp phổ,phổ biến giáo,phổ thông,thẩm định giá,mua bán"
                            + ",cai nghiện,đo lường,đo đạc,quan hệ,cổ phần,trách nhiệm,khoa học,số hóa,ban quản,điều dưỡng,điều hành,hỗ trợ nông,hỗ trợ doanh,hỗ trợ phát,hỗ trợ gia,hỗ trợ pháp,định cư,giáo dục")
                    .split(",")));

    /** Second members of a name after «và». */
    private static final Set<String> AFTER_AND = Set.copyOf(Arrays.asList(
            "các khu,vừa tỉnh,phát triển,bảo vệ,đào tạo,xây dựng,quản lý,khai thác,tư vấn,hàng giả,chữa cháy,cứu hộ,cứu nạn,môi trường,nông thôn,đô thị,xã hội,thể thao,du lịch,nghệ thuật,danh thắng,danh lam,trẻ em,thủy sản,thuỷ sản,thú y,y tế,rừng,văn hóa,đất đai"
                    .split(",")));
    /** Words whose second syllable opens verbs elsewhere. */
    private static final Set<String> COMPOUNDS = Set.copyOf(Arrays.asList(
            ("nghệ số,quỹ bình,cục dự,kho dự,lương thực,dân vận,doanh nhân,viện kiểm,thôn mới,cộng đồng,nghệ thông,thể thông,tư xây,lượng xây,liệu xây,thuật xây,ban chỉ,đoàn giám,phòng đăng,tâm phục,trạm kiểm,đội kiểm,tâm kiểm,viện nghiên,ban quản,tâm quản,cục quản,đội quản,hạt quản,án quản,quỹ bảo,cục bảo,tư phát,quỹ phát,quỹ đất,máy xử,tâm tư,phòng giao,sàn giao,tâm ứng,tâm huấn,tâm bồi,tâm nuôi,tâm chăm,tâm cung,tâm đào,tâm phát,cây trồng,vật nuôi,đoàn kiểm,tổ kiểm,đội kiểm,trường đào,đua khen,cục thi,tác thi,hành chính công,chính công,quân sự,chăn nuôi,trung tâm,khí tượng,kinh tế,hải quan,giám định,cải tạo,cải cách,quy chế,tài chính,ngân hàng,nội vụ,ngoại vụ,dân tộc,tôn giáo,y tế,bảo đảm,viễn thông,phổ thông,giao thông"
                            + ",lưu thông,hàng không,cấp phép,khuyết tật,bệnh tật,kỹ thuật,nghệ thuật,luật gia,quốc gia,chuyên gia,tham gia,thương mại,cổ phần,độc lập,dân lập,nội trú,bán trú,học tập"
                            + ",luyện tập,truyền thống,hệ thống,thiên tai,phòng chống,phối hợp,liên hợp,cao đẳng,điện lực,môi trường,lao động,vận động,chính sách,tiếp nhận,chứng nhận,công nhận,huyết học,tham mưu"
                            + ",xã hội,quản trị,chính trị,điều trị,dân quân,nhà thầu,đấu thầu,chuyển giao,bàn giao,ban hành,thi hành,hành chính,vận hành,văn thư,kiểm tra,điều tra,thông báo,dự báo,cảnh báo,nhà báo,quảng bá,quảng cáo")
                    .split(",")));

    /** Words that are part of a name when their first syllable is a capital, and predicates else. */
    private static final Set<String> CAPITALISED = Set.copyOf(Arrays.asList(
            ("nông sản,thủy sản,thuỷ sản,lâm sản,hải sản,khoáng sản,thông tin,xây dựng,chỉ đạo,chỉ huy,tổng hợp,giới thiệu,giám sát,đăng ký,phục vụ,kiểm soát,nghiên cứu,đào tạo,quản lý"
                            + ",bảo vệ,phát triển,khai thác,xử lý,tư vấn,thanh tra,giao dịch,ứng dụng,huấn luyện,bồi dưỡng,nuôi dưỡng,chăm sóc"
                            + ",cung ứng,chuyển đổi,thi đua,giải phóng,phổ biến,khen thưởng,hỗ trợ,cấp cứu,điều hành,điều tra,vận hành,vận tải"
                            + ",thẩm định,phân tích,đánh giá,tuyên truyền,tiếp nhận,kiểm tra,kiểm toán,thi hành,đầu tư,hòa giải,tiếp dân,đo đạc,thiết kế")
                    .split(",")));

    private Predicates() {}

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    /**
     * Whether {@code word} begins a predicate rather than goes on with a name.
     *
     * @param before the word before it, as written
     * @param next the word after it, empty at the end or before a figure
     * @param third the word after that, empty at the end
     */
    static boolean opens(String before, String word, String next, String third) {
        return OPENERS.contains(word)
                && !(word.equals("số") && next.isEmpty())
                && !NAMES.contains(word + ' ' + next)
                && !NAMES.contains(word + ' ' + next + ' ' + third)
                && !completes(before, word);
    }

    /** Whether {@code text} begins with what an agency does. */
    public static boolean beginAt(String text) {
        var words = Fold.lower(text.substring(0, Math.min(text.length(), 40)))
                .strip()
                .split("[^\\p{L}]+", 4);
        return opens("", words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
    }

    /** Whether two words are one of the nouns that names are made of. */
    static boolean isName(String word, String next) {
        return NAMES.contains(word + ' ' + next) || AFTER_AND.contains(word + ' ' + next);
    }

    /** Whether {@code syllable} completes the word that {@code before} begins («Giáo dục», «Xây dựng»). */
    private static boolean completes(String before, String syllable) {
        if (before.isEmpty()) {
            return false;
        }
        var pair = Fold.lower(before) + ' ' + syllable;
        return NAMES.contains(pair)
                || AFTER_AND.contains(pair)
                || COMPOUNDS.contains(pair)
                || Character.isUpperCase(before.charAt(0)) && CAPITALISED.contains(pair);
    }
}
