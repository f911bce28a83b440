package club.mercato.kernel;

import java.util.UUID;

/**
 * The thing that a fact or a change is about.
 *
 * @param kind singular domain word in lower case: {@code target}, {@code player}, {@code account}
 * @param id   its id
 */
public record Subject(String kind, UUID id) {}
