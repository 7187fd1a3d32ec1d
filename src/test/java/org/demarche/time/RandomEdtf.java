package org.demarche.time;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random EDTF of all levels. A few of its texts name days that no year has, or ends before beginnings. */
record RandomEdtf(Random random) {
    private static final List<String> SIGNS = List.of("", "", "", "?", "~", "%");

    String any() {
        return switch (random.nextInt(6)) {
            case 0 -> side() + "/" + side();
            case 1 -> set("[", "]");
            case 2 -> set("{", "}");
            default -> part();
        };
    }

    private String side() {
        return switch (random.nextInt(6)) {
            case 0 -> "..";
            case 1 -> "";
            default -> part();
        };
    }

    private String set(String open, String close) {
        String members = Stream.generate(this::member)
                .limit(1 + random.nextInt(4))
                .collect(Collectors.joining(space() + "," + space()));
        String first = random.nextInt(5) == 0 ? ".." + part() + "," : "";
        String last = random.nextInt(5) == 0 ? "," + part() + ".." : "";
        return open + first + members + last + close;
    }

    private String space() {
        return random.nextInt(4) == 0 ? " " : "";
    }

    private String member() {
        return random.nextInt(4) == 0 ? part() + ".." + part() : part();
    }

    private String part() {
        return switch (random.nextInt(12)) {
            case 0 -> minus() + digits(2) + sign();
            case 1 -> minus() + digits(3) + sign();
            case 2 -> "Y" + minus() + (1 + random.nextInt(9)) + digits(4 + random.nextInt(10)) + significant() + sign();
            case 3 -> "Y" + minus() + (1 + random.nextInt(99)) + "E" + random.nextInt(16) + significant() + sign();
            case 4 -> minus() + digits(4) + "S" + (1 + random.nextInt(5)) + sign();
            case 5 -> sign() + minus() + year() + sign() + "-" + sign() + (21 + random.nextInt(21)) + sign();
            case 6, 7 -> minus() + digits(4) + "-" + month() + "-" + day() + "T" + clock() + zone();
            case 8 -> sign() + minus() + year() + sign();
            case 9 -> sign() + minus() + year() + sign() + "-" + sign() + masked(month()) + sign();
            default ->
                sign() + minus() + year() + sign() + "-" + sign() + masked(month()) + sign() + "-" + sign()
                        + masked(day()) + sign();
        };
    }

    private String significant() {
        return random.nextInt(3) == 0 ? "S" + (1 + random.nextInt(18)) : "";
    }

    private String clock() {
        String clock = two(random.nextInt(24)) + ":" + two(random.nextInt(60));
        return switch (random.nextInt(4)) {
            case 0 -> "24:00";
            case 1 -> clock;
            case 2 -> clock + ":" + two(random.nextInt(60));
            default -> clock + ":" + two(random.nextInt(60)) + "." + digits(1 + random.nextInt(9));
        };
    }

    private String zone() {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> "Z";
            default -> (random.nextBoolean() ? "+" : "-") + two(1 + random.nextInt(11)) + ":" + two(random.nextInt(60));
        };
    }

    private String year() {
        return masked(digits(4));
    }

    private String month() {
        return two(1 + random.nextInt(12));
    }

    private String day() {
        return two(1 + random.nextInt(28));
    }

    private String masked(String digits) {
        if (random.nextInt(3) > 0) {
            return digits;
        }
        return digits.chars()
                .mapToObj(c -> random.nextBoolean() ? "X" : Character.toString(c))
                .collect(Collectors.joining());
    }

    private String minus() {
        return random.nextInt(4) == 0 ? "-" : "";
    }

    private String sign() {
        return SIGNS.get(random.nextInt(SIGNS.size()));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }
}
