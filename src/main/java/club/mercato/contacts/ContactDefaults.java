package club.mercato.contacts;

/** What a contact with a party is taken to be like while nobody says otherwise: like the last one, else a call. */
public record ContactDefaults(Counterpart person, Channel channel, Direction direction) {

    static final ContactDefaults FIRST = new ContactDefaults(Counterpart.NOBODY, Channel.CALL, Direction.WE_APPROACHED);
}
