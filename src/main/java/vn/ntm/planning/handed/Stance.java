package vn.ntm.planning.handed;

/** How a plan responds to what was handed down. */
public enum Stance {
    TAKEN("check", "leaf"),
    HIGHER("trending-up", "leaf"),
    LOWER("trending-down", "rice"),
    ABSENT("circle-x-f", "brick");

    private final String icon;
    private final String hue;

    Stance(String icon, String hue) {
        this.icon = icon;
        this.hue = hue;
    }

    public String icon() {
        return icon;
    }

    /** Colour by its name in the stylesheet. */
    public String hue() {
        return hue;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "planning.handed.stance." + name();
    }
}
