package vn.chidao.search.spelling;

/** One slip of the finger: a letter too many, too few or wrong, or two neighbours swapped (Damerau, 1964). */
public final class SingleEdit {
    private SingleEdit() {}

    /** Whether one slip, and no fewer, leads from {@code typed} to {@code meant}. */
    public static boolean leads(String typed, String meant) {
        int difference = typed.length() - meant.length();
        if (Math.abs(difference) > 1 || typed.equals(meant)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(typed.length(), meant.length()) && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        if (difference == 1) {
            return typed.substring(same + 1).equals(meant.substring(same));
        }
        if (difference == -1) {
            return typed.substring(same).equals(meant.substring(same + 1));
        }
        return typed.substring(same + 1).equals(meant.substring(same + 1)) || isSwap(typed, meant, same);
    }

    /** Whether {@code typed} is {@code meant} with two neighbours swapped. */
    static boolean isSwap(String typed, String meant) {
        int same = 0;
        while (same < Math.min(typed.length(), meant.length()) && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return typed.length() == meant.length() && isSwap(typed, meant, same);
    }

    private static boolean isSwap(String typed, String meant, int at) {
        return at + 1 < typed.length()
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at)
                && typed.substring(at + 2).equals(meant.substring(at + 2));
    }
}
