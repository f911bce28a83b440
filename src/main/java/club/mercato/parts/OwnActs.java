package club.mercato.parts;

/** A view that offers an act itself, so that the frame around it does not offer it a second time. */
public interface OwnActs {

    /** @param act name of the act: {@code log-contact} */
    boolean offers(String act);
}
