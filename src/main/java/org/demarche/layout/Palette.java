package org.demarche.layout;

/**
 * The colour of every {@link Ink}: the one place where colours are said, for the window's style sheets as for pictures.
 * The hues are Okabe and Ito's (2008), which people with any colour vision tell apart.
 */
public enum Palette {
    LIGHT {
        @Override
        public int argb(Ink ink) {
            return switch (ink) {
                case CANVAS -> 0xfff6f7f9;
                case PANEL -> 0xffffffff;
                case LINE, GRID -> 0xffe1e5ea;
                case FG -> 0xff1c2530;
                case FG_MUTED -> 0xff5c6876;
                case FG_FAINT -> 0xff8b96a3;
                case ACCENT -> 0xff1f5fbf;
                case ON_ACCENT -> 0xffffffff;
                case SELECTION -> 0xffe8f0fc;
                case HIGHLIGHT -> 0xfff5dfb0;
                case SHADOW -> 0x14141e2d;
                default -> hue(ink);
            };
        }
    },
    DARK {
        @Override
        public int argb(Ink ink) {
            return switch (ink) {
                case CANVAS -> 0xff12161c;
                case PANEL -> 0xff191f27;
                case LINE, GRID -> 0xff2a323d;
                case FG -> 0xffe8edf3;
                case FG_MUTED -> 0xffa4afbc;
                case FG_FAINT -> 0xff748090;
                case ACCENT -> 0xff6ea8ff;
                case ON_ACCENT -> 0xff0d1420;
                case SELECTION -> 0xff1f2c40;
                case HIGHLIGHT -> 0xff574012;
                case SHADOW -> 0x40000000;
                default -> hue(ink);
            };
        }
    },
    /** For paper: black on white, with nothing behind the words. */
    PRINT {
        @Override
        public int argb(Ink ink) {
            return switch (ink) {
                case CANVAS, PANEL, ON_ACCENT -> 0xffffffff;
                case LINE, GRID -> 0xffd5d9de;
                case FG, FG_MUTED -> 0xff000000;
                case FG_FAINT -> 0xff5a6470;
                case ACCENT -> 0xff1f5fbf;
                case SELECTION, HIGHLIGHT -> 0xffffffff;
                case SHADOW -> 0x00000000;
                default -> hue(ink);
            };
        }
    },
    /** For weak eyes: white on black, and hues bright enough for it. */
    CONTRAST {
        @Override
        public int argb(Ink ink) {
            return switch (ink) {
                case CANVAS, PANEL, ON_ACCENT, ON_BLUE, ON_HUE -> 0xff000000;
                case LINE -> 0xff7f8a96;
                case GRID -> 0xff3a424b;
                case FG, FG_MUTED -> 0xffffffff;
                case FG_FAINT -> 0xffc4ccd4;
                case ACCENT -> 0xffffe14d;
                case SELECTION -> 0xff3a3300;
                case HIGHLIGHT -> 0xff5c4a00;
                case SHADOW -> 0x00000000;
                case BLUE -> 0xff4da6ff;
                case SKY -> 0xff8fd8ff;
                case GREEN -> 0xff2ee6a6;
                case ORANGE -> 0xffffc04d;
                case VERMILION -> 0xffff8a4d;
                case GREY -> 0xffc4ccd4;
                case PURPLE -> 0xffff9ddb;
            };
        }
    };

    /** The colour as 0xAARRGGBB. */
    public abstract int argb(Ink ink);

    /** The hues, and the text on them. */
    private static int hue(Ink ink) {
        return switch (ink) {
            case ON_BLUE -> 0xffffffff;
            case ON_HUE -> 0xff080b10;
            case BLUE -> 0xff0072b2;
            case SKY -> 0xff56b4e9;
            case GREEN -> 0xff009e73;
            case ORANGE -> 0xffe69f00;
            case VERMILION -> 0xffd55e00;
            case PURPLE -> 0xffcc79a7;
            default -> 0xff8b96a3;
        };
    }
}
