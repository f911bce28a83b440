package club.mercato.notices;

import java.util.UUID;

/** Identity of a notice to one person. Of several things that came at once there is one. */
public record NoticeId(UUID value) {}
