package vn.chidao.extract.fact;

/** What an agency has to do with a task. */
public enum Role {
    /** Leads or does it: chủ trì, làm đầu mối, được giao, or the bare subject. */
    LEAD,
    /** Takes part under another's lead: phối hợp, cùng với. */
    SUPPORT,
    /** Is only written or reported to: gửi, báo cáo. */
    ADDRESSEE
}
