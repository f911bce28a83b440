package club.mercato.bids;

import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is settled for a house before it opens.
 *
 * @param currency {@code MERCATO_CURRENCY}: the own club's, by its ISO 4217 code. Offers that were written in another stay
 *                 as they are
 */
@ConfigurationProperties("mercato")
record BidProperties(@DefaultValue("EUR") Currency currency) {}
