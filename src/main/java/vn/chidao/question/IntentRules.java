package vn.chidao.question;

import java.util.List;
import vn.chidao.text.MarkedPattern;

/**
 * Which words show what is asked, in the order in which they decide. A rule may ask for a second sign and against a third,
 * since the parts of a Vietnamese question stand apart («ban hành … ngày nào»).
 */
final class IntentRules {
    private static final String DOCUMENT =
            "(văn bản|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|báo cáo|chỉ đạo|hướng dẫn|quy chế|quy định|đề án|chương trình)";
    private static final String WHEN =
            "(bao giờ|khi nào|lúc nào|(vào )?(ngày|hôm|thời gian|thời điểm|tháng|năm) (nào|mấy|bao nhiêu|gì)|bao lâu|mấy ngày|bao nhiêu ngày|ngày ban hành|mấy tháng nữa)";
    private static final String DUE = "(hoàn thành|hoàn tất|xong|kết thúc|hạn|deadline|báo cáo|trước ngày|bắt đầu|đến ngày|đến bao giờ|đến khi nào|thực hiện|triển khai|kéo dài|tổ chức|gửi|nộp|diễn ra|từ ngày|đợt)";

    /**
     * A rule.
     *
     * @param intent what it shows
     * @param aspect what exactly
     * @param sign the words that show it
     * @param taken the words that are only the asking, to be left out of the topic
     */
    record Rule(Intent intent, Aspect aspect, MarkedPattern sign, MarkedPattern taken) {}

    private static final List<Rule> RULES = List.of(
            rule(Intent.OTHER, Aspect.MEANING, "(viết tắt|tên đầy đủ|nghĩa là gì|có nghĩa( là)? gì|tên gọi tắt|gọi tắt)|^ ?[\\p{L}\\d&\\-\\s]{2,24} là( cái)? gì[\\s?]*$", "(là )?(từ )?(viết tắt)( của| cho)?( từ| cụm từ)?( nào| gì)?|tên đầy đủ( của)?|(có )?nghĩa( là)? gì|gọi tắt( là)?|là( cái)? gì"),
            rule(Intent.COUNT, Aspect.ANY, "(có |tổng cộng |tổng số |số lượng )?(bao nhiêu|mấy|tổng số|số lượng) " + DOCUMENT + "( chỉ đạo)?(?! (kinh tế))", "(có )?(bao nhiêu|mấy|tổng số|số lượng)( các)?|(được )?(ban hành|ra|trong|có)|tất cả|của"),
            rule(Intent.PERSON, Aspect.SIGNER, "(ai|người|đồng chí nào|lãnh đạo nào|vị nào|ông nào|bà nào|chủ tịch nào|do ai)( là người| đã| sẽ| nào)?( đứng ra)? ký|ký (tên|bởi ai|ban hành bởi)|người ký|ai là người ký|ai ký", "(do )?(ai|đồng chí nào|lãnh đạo nào|vị nào|ông nào|người)( là người| đã| nào)? ký( tên)?( ban hành)?( vào)?|ai|người ký|là"),
            rule(Intent.PERSON, Aspect.OFFICE, "(giữ |nắm )?(chức vụ|chức danh|chức) (gì|nào)|làm chức gì|là ai[\\s?]*$|(ông|bà|đồng chí) .{3,40} là ai", "(giữ|nắm|đang)? ?(chức vụ|chức danh|chức) (gì|nào)|làm chức gì|là ai|hiện|đồng chí|ông|bà"),
            rule(Intent.PERSON, Aspect.DIRECTOR, "(ai|đồng chí nào|lãnh đạo nào|vị nào|ông nào|người nào|phó chủ tịch nào|lãnh đạo ubnd tỉnh nào)( là người| đã)? (trực tiếp )?(chỉ đạo|yêu cầu|cho ý kiến|có ý kiến|kết luận|chủ trì (cuộc )?(họp|hội nghị|buổi|phiên)|đến|thăm|làm việc|dự|phát biểu|tiếp|kiểm tra)|người chỉ đạo|do ai chỉ đạo|ý kiến (chỉ đạo )?của (ai|đồng chí nào|lãnh đạo nào)|(phó )?chủ tịch nào|đồng chí nào|lãnh đạo nào", "(do )?(ai|đồng chí nào|lãnh đạo nào|vị nào|ông nào|người nào|phó chủ tịch nào)( là người| đã)?( trực tiếp)?( chỉ đạo| có ý kiến| cho ý kiến)?|người chỉ đạo|(phó )?chủ tịch nào"),
            rule(Intent.AGENCY, Aspect.ISSUER, "(ai|cơ quan nào|đơn vị nào|cấp nào|bên nào|do ai|của ai)( đã| là cơ quan)? (ban hành|phát hành|ra văn bản|ra " + DOCUMENT + ")|cơ quan ban hành|nơi ban hành|ai ban hành|do (ai|cơ quan nào) ban hành", "(do )?(ai|cơ quan nào|đơn vị nào|cấp nào|bên nào)( đã)? (ban hành|phát hành|ra)|cơ quan ban hành"),
            rule(Intent.NUMBER, Aspect.RELATION, DOCUMENT + "( nào)?( mà| đang)? (sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|triển khai|thực hiện|thi hành|cụ thể hóa|điều chỉnh).{0,30}(nghị định|quyết định|thông tư|luật|chỉ thị|nghị quyết|kế hoạch|công văn|kết luận)|(thay thế|sửa đổi|bãi bỏ|triển khai|thực hiện|căn cứ) (văn bản|quyết định|nghị định|kế hoạch|chỉ thị|quy định) nào|(theo|căn cứ|dựa trên|tiếp theo|theo chỉ đạo tại) (nghị định|thông tư|luật|chỉ thị|công văn|văn bản) (số )?(nào|mấy)( của)? (trung ương|chính phủ|bộ|thủ tướng|cấp trên)", DOCUMENT + " nào|nào|số mấy|văn bản"),
            rule(Intent.LIST, Aspect.ANY, "(liệt kê|danh sách|danh mục|kể tên|tổng hợp|cho xem|xem|toàn bộ|tất cả|các|những)( tất cả| toàn bộ)?( các| những)? " + DOCUMENT + "(?! (số \\d|\\d))|" + DOCUMENT + " (nào|gì).{0,40}(đến hạn|quá hạn|hết hạn)|(việc|nhiệm vụ|nội dung|văn bản|gì)( nào| gì)?.{0,20}(sắp |sẽ )?(đến hạn|quá hạn|hết hạn)|những (việc|nhiệm vụ|nội dung|đầu việc) (gì|nào)|có (những )?(gì|chỉ đạo gì|văn bản gì|văn bản nào|chỉ đạo nào|gì mới|gì đáng chú ý)|bản tin( tuần)?|điểm tin", "(liệt kê|danh sách|danh mục|kể tên|tổng hợp|cho xem|xem|toàn bộ|tất cả)( giúp| cho)?( tôi)?( các| những)?|(các|những)|nào|gì|có|bản tin|điểm tin|(được |đã )?(ban hành|phát hành|ra)|trong|của|do|về|liên quan đến|liên quan tới|liên quan|mới|đáng chú ý|sắp đến hạn|đến hạn|quá hạn|hết hạn|phải|còn|việc|nhiệm vụ|giao cho|giao|được|hoàn thành|có thời hạn|thời hạn|hạn"),
            rule(Intent.NUMBER, Aspect.ANY, DOCUMENT + "( số)? (nào|mấy|gì|bao nhiêu)|số (mấy|bao nhiêu|nào|hiệu|gì|ký hiệu|văn bản|quyết định|kế hoạch|công văn)|ký hiệu", DOCUMENT + " (số )?(nào|mấy|gì|bao nhiêu)|(theo|tại|bằng|có)? ?số (mấy|bao nhiêu|nào|hiệu|ký hiệu|gì)|số (của )?(?=văn bản|quyết định|kế hoạch|công văn)|ký hiệu|là|ngày mấy|ngày nào|văn bản nào"),
            pair(Intent.DATE, Aspect.ANY, "(ban hành|được ký|ký(?! kết)|phê duyệt|ra đời|thành lập|phát hành|phát động|công bố)", WHEN, DUE, "(được )?(ban hành|ký|phê duyệt|ra đời|thành lập|phát hành)?( từ| vào)? ?" + WHEN + "|ngày ban hành|được|ban hành|vào"),
            rule(Intent.DATE, Aspect.ANY, "ngày (ban hành|ký|ra|tháng năm|văn bản)|thời (gian|điểm) ban hành", "ngày (ban hành|ký|ra|văn bản|tháng năm)|thời (gian|điểm) ban hành|là|của"),
            rule(Intent.DEADLINE, Aspect.START, "(bắt đầu|khởi động|khởi công|triển khai|thực hiện|có hiệu lực|áp dụng)( thực hiện| triển khai)?( từ| vào| kể từ)? ?(khi nào|bao giờ|ngày nào|lúc nào|từ ngày nào|tháng nào|hôm nào|ngày mấy|bao nhiêu)(?!.{0,14}đến)|từ (khi nào|bao giờ|ngày nào|tháng nào)(?!.{0,14} đến)", "(bắt đầu|khởi động)?( từ| vào| kể từ)? ?(khi nào|bao giờ|ngày nào|lúc nào|tháng nào|hôm nào|ngày mấy)"),
            rule(Intent.DEADLINE, Aspect.END, "(hạn( chót| cuối( cùng)?| chậm nhất)?|thời hạn|chậm nhất|muộn nhất|trễ nhất|deadline|kết thúc|hết hạn|phải xong|hoàn thành|hoàn tất|xong|trước (ngày|khi) nào|đến (khi nào|bao giờ|ngày nào|hết ngày nào|lúc nào)|bao giờ (thì )?(xong|hết|kết thúc))(?!.{0,30} (có|bao nhiêu) (đợt|sản phẩm))", "(hạn( chót| cuối( cùng)?)?|thời hạn|chậm nhất|muộn nhất|deadline|hết hạn|(là |vào |trước |đến |hết |tới )*" + WHEN + "|bao giờ|khi nào|là|phải|thì|có|mấy|vào|trước|đến hết|đến)"),
            rule(Intent.DEADLINE, Aspect.ANY, WHEN + "|từ (ngày )?nào đến (ngày )?nào|thời gian|lịch|tiến độ|kéo dài|mốc thời gian|thời điểm", "(từ |đến |vào |trước |trong )*" + WHEN + "|từ (ngày )?nào đến (ngày )?nào|thời gian( thực hiện| triển khai| tổ chức)?|kéo dài|lịch|tiến độ|là|như thế nào|ra sao|trong|từ|đến"),
            rule(Intent.PLACE, Aspect.ANY, "ở đâu|tại đâu|(nơi|chỗ|địa điểm|địa bàn|địa phương|huyện|xã|phường|thành phố|tuyến|khu vực|vị trí|cửa khẩu|tuyến đường)( nào)|đặt ở|đặt tại|trụ sở|(những|các) (huyện|xã|phường|nơi|địa phương|địa bàn|tuyến)( nào)", "ở đâu|tại đâu|(nơi|chỗ|địa điểm|địa bàn) nào|nào|những|ở"),
            rule(Intent.TASK, Aspect.ANY, "(phải |cần |sẽ |được |có )*(làm|thực hiện|chuẩn bị|triển khai) (gì|những gì|thế nào|như thế nào|việc gì|nội dung gì)|(có |nêu |giao )?(nhiệm vụ|trách nhiệm|vai trò|việc)( cụ thể)? (gì|là gì|như thế nào|ra sao|nào)|(nhiệm vụ|trách nhiệm|vai trò|phần việc)( cụ thể)?( của)|(được )?(giao|phân công|yêu cầu) (gì|làm gì|việc gì|nhiệm vụ gì|những gì|thực hiện gì)|phải (gì|sao)|làm gì", "(phải |cần |sẽ |được |có )*(làm|thực hiện|chuẩn bị|triển khai)? (gì|những gì|thế nào|như thế nào|việc gì)|nhiệm vụ|trách nhiệm|vai trò|(được )?(giao|phân công|yêu cầu)? ?(gì|làm gì|việc gì)|của|là gì|phải làm|cần làm|trong|để|khi"),
            rule(Intent.TOPIC, Aspect.PURPOSE, "mục đích|để làm gì|nhằm (gì|mục đích gì|làm gì)|tại sao|vì sao|lý do", "mục đích|để làm gì|nhằm( gì| mục đích gì| làm gì)?|là gì|tại sao|vì sao|lý do|của|dùng"),
            rule(Intent.TOPIC, Aspect.BENEFICIARY, "(đối tượng|ai|những ai)( nào)?( được| là đối tượng)? (thụ hưởng|hưởng|áp dụng|tham gia|được hưởng|được hỗ trợ|được nhận)|đối tượng (nào|là ai|gồm|áp dụng|thụ hưởng)|áp dụng (cho|với|đối với) (ai|đối tượng nào|những ai)|dành cho ai|cho ai", "(đối tượng|những ai|ai)( nào)?|gồm( những ai)?|là ai|cho ai|dành"),
            rule(Intent.AGENCY, Aspect.LEAD, "(ai|cơ quan nào|đơn vị nào|sở nào|bên nào|ngành nào|cấp nào|đâu|giao|do) .{0,25}(chủ trì|đầu mối)|chủ trì|(cơ quan )?đầu mối", "(ai|cơ quan nào|đơn vị nào|sở nào|bên nào|ngành nào|cấp nào)( là cơ quan| sẽ| được giao)?|(làm )?đầu mối|chủ trì|do|là|giao cho|thực hiện(?= *$)"),
            rule(Intent.AGENCY, Aspect.SUPPORT, "(ai|cơ quan nào|đơn vị nào|sở nào|những ai|bên nào|các cơ quan nào)( nào)?( sẽ| được giao| có trách nhiệm)? phối hợp|phối hợp với (ai|cơ quan nào|đơn vị nào|những ai|bên nào|sở nào|những đơn vị nào)|cơ quan phối hợp", "(với )?(ai|cơ quan nào|đơn vị nào|sở nào|những ai|bên nào|các cơ quan nào)|phối hợp"),
            rule(Intent.AGENCY, Aspect.ANY, "(?<![\\p{L}])(ai|những ai)(?![\\p{L}])|(cơ quan|đơn vị|sở|ngành|bên|ban|phòng|doanh nghiệp|công ty|tổ chức|lực lượng|cấp|những cơ quan|sở ngành|nhà thầu) nào|(giao|thuộc|gửi|báo cáo)( về| cho)? (ai|đâu|cơ quan nào)|cơ quan thực hiện|đơn vị thực hiện", "(do |cho |của )?((?<![\\p{L}])(ai|những ai)(?![\\p{L}])|(các |những )?(cơ quan|đơn vị|sở|ngành|bên|doanh nghiệp|công ty|tổ chức|lực lượng|nhà thầu)(,? đơn vị)? nào)|chịu trách nhiệm|phụ trách|được giao|là|có trách nhiệm|đơn vị thực hiện|cơ quan thực hiện"),
            rule(Intent.TARGET, Aspect.ANY, "bao nhiêu|(?<![\\p{L}])mấy(?![\\p{L}])|mục tiêu|chỉ tiêu|tỷ lệ|tỉ lệ|phần trăm|số lượng|kinh phí|mức (hỗ trợ|phí|phạt|thu|giá)|số tiền|tổng (vốn|mức)|giá|diện tích|quy mô", "(là |đạt |từ |ít nhất )*(bao nhiêu|mấy)|là gì|là|thế nào|như thế nào|bao nhiêu phần trăm|phần trăm"),
            rule(Intent.TOPIC, Aspect.ANY, "(nói|quy định|nêu|đề cập|viết|bàn|chỉ đạo|yêu cầu|hướng dẫn|có|về|cho biết|thông báo|phê duyệt|quyết định|giao)( những)?( về)?( việc| vấn đề| nội dung| điều)? gì|nội dung|tóm tắt|chủ đề|trích yếu|tiêu đề|về việc|là gì|thế nào|như thế nào|ra sao|những gì|gồm (gì|những gì)|gì[\\s?]*$|quy định", "(nói|quy định|nêu|đề cập|bàn|chỉ đạo|có|cho biết)?( những)?( về)?( việc| vấn đề| nội dung)? gì|(cho biết |nêu |tóm tắt )?(những )?nội dung( chính| chủ yếu| cơ bản| của)*|tóm tắt|về việc gì|trích yếu|là gì|của|gồm những gì|gồm gì|thế nào|như thế nào|ra sao"));

    private IntentRules() {}

    /** Returns the rules in the order in which they are tried. */
    static List<Rule> all() {
        return RULES;
    }

    private static Rule rule(Intent intent, Aspect aspect, String sign, String taken) {
        return new Rule(intent, aspect, MarkedPattern.of(sign), words(taken));
    }

    /** A rule whose two signs may stand in either order, unless a third is there. */
    private static Rule pair(Intent intent, Aspect aspect, String one, String other, String against, String taken) {
        var none = "^(?!.*(?<![\\p{L}])" + against + "(?![\\p{L}]))";
        return new Rule(intent, aspect, MarkedPattern.of(none + ".*(" + one + ".*" + other + "|" + other + ".*" + one + ")"), words(taken));
    }

    private static MarkedPattern words(String alternatives) {
        return MarkedPattern.of("(?<![\\p{L}\\d])(" + alternatives + ")(?![\\p{L}\\d])");
    }
}
