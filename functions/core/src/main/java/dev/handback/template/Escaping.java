package dev.handback.template;

/** How a value is written so that it stays a value. */
enum Escaping {
    HTML {
        @Override
        String escape(String value) {
            return replace(value, "&<>\"'");
        }
    },
    MARKDOWN {
        @Override
        String escape(String value) {
            StringBuilder out = new StringBuilder(value.length() + 16);
            value.chars().forEach(sign -> {
                if ("\\`*_{}[]()#+!|<>&~\"'".indexOf(sign) >= 0) {
                    out.append('\\');
                }
                out.append(sign < ' ' ? ' ' : (char) sign);
            });
            return out.toString();
        }
    };

    abstract String escape(String value);

    private static String replace(String value, String signs) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (signs.indexOf(sign) >= 0) {
                out.append("&#").append((int) sign).append(';');
            } else {
                out.append(sign);
            }
        }
        return out.toString();
    }
}
