package club.mercato.post;

import club.mercato.staff.EmailAddress;

/**
 * A notice as it goes by e-mail.
 *
 * @param messageId the same for each try
 * @param choices   address of the page on which its reader says what he wants by e-mail
 */
record Letter(EmailAddress to, String messageId, String subject, String text, String html, String choices) {}
