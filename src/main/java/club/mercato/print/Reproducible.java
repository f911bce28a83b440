package club.mercato.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what is random or of the moment out of a PDF: the dates of its making, the tags of its embedded fonts and its
 * identifier (ISO 32000-1, 7.9.4, 9.6.4 and 14.4). Each is replaced by something of the same length, so that all
 * positions in the file stay true.
 */
final class Reproducible {

    private static final Pattern DATE = Pattern.compile("/(?:CreationDate|ModDate)\\(D:([0-9+\\-'Z]+)\\)");
    private static final Pattern FONT = Pattern.compile("/([A-Z]{6})\\+Inter");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID \\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>\\]");
    private static final String NO_DATE = "20000101000000Z";
    private static final int TAG = 6;

    private Reproducible() {}

    static byte[] of(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        text = DATE.matcher(text)
                .replaceAll(found -> kept(found, undated(found.group(1).length())));
        Map<String, String> tags = new LinkedHashMap<>();
        text = FONT.matcher(text)
                .replaceAll(found -> kept(found, tags.computeIfAbsent(found.group(1), tag -> tag(tags.size()))));
        String unidentified = IDENTIFIER
                .matcher(text)
                .replaceAll(found -> found.group().replace(found.group(1), "").replace(found.group(2), ""));
        String identifier = digest(unidentified);
        text = IDENTIFIER.matcher(text).replaceAll("/ID [<" + identifier + "><" + identifier + ">]");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String kept(MatchResult found, String instead) {
        return Matcher.quoteReplacement(found.group().replace(found.group(1), instead));
    }

    private static String undated(int length) {
        return NO_DATE.length() >= length
                ? NO_DATE.substring(0, length)
                : NO_DATE.substring(0, NO_DATE.length() - 1) + "+00'00'".substring(0, length - NO_DATE.length() + 1);
    }

    /** AAAAAA, AAAAAB, … */
    private static String tag(int number) {
        return "A".repeat(TAG - 1) + (char) ('A' + number);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
