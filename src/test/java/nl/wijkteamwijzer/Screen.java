package nl.wijkteamwijzer;

import com.microsoft.playwright.Page;

/** Every public page in every state, and how to get there. A new page is one line here, and all browser tests look at it. */
enum Screen {
    HOME("/"),
    ALL_TEAMS("/wijkteams"),
    TEAM_OPEN("/wijkteams/leiden-noord"),
    TEAM_CLOSED("/wijkteams/informatiepunt-binnenstad"),
    YOUTH_TEAM("/wijkteams/jeugd-en-gezinsteam-leiden-noord"),
    MAP("/kaart"),
    THEME("/thema/kind-en-opvoeden"),
    THEME_WORRIED("/thema/zorgen-om-een-ander"),
    ACCESSIBILITY("/toegankelijkheid"),
    PRIVACY("/privacy"),
    COSTS("/eigen-bijdrage"),
    EXPERIENCE("/ervaring"),
    NOT_FOUND(open("/bestaat-niet")),
    REMARK("/wijkteams/leiden-noord/klopt-niet"),
    REMARK_REFUSED(open("/wijkteams/leiden-noord/klopt-niet").then(send("#message", "Bel 06-12345678", "#send"))),
    REMARK_THANKS("/wijkteams/leiden-noord/klopt-niet/bedankt"),
    SEARCH_RESULTS(find("schulden")),
    SEARCH_NOT_FOUND(find("xqzwv")),
    SEARCH_NOTHING_TYPED(find("")),
    SEARCH_HALF_POSTCODE(find("2315")),
    SEARCH_OUTSIDE(find("2352 AA")),
    SEARCH_UNKNOWN(find("9999 ZZ")),
    HOUSE_NUMBER(find("2315 KD")),
    HOUSE_NUMBER_OF_STREET(find("Hoge Rijndijk")),
    HOUSE_NUMBER_REFUSED(find("2315 KD").then(send("#huisnummer", "abc", "main button:first-of-type"))),
    CANDIDATES(find("2315 KD").then((page, language) -> page.click("button[name=zonder]")));

    /** What a visitor does to get somewhere. */
    @FunctionalInterface
    interface Way {

        void go(Page page, String language);

        default Way then(Way next) {
            return (page, language) -> {
                go(page, language);
                next.go(page, language);
            };
        }
    }

    private final String path;
    private final Way way;

    /** A page with an address of its own, in each language. */
    Screen(String path) {
        this.path = path;
        this.way = open(path);
    }

    /** A page that only shows after something was done, or that is not there. */
    Screen(Way way) {
        this.path = null;
        this.way = way;
    }

    void show(Page page, String language) {
        way.go(page, language);
    }

    boolean hasAnAddress() {
        return path != null;
    }

    /** Where it is in a language: "/en/kaart". */
    String address(String language) {
        return address(path, language);
    }

    static Way open(String path) {
        return (page, language) -> page.navigate(address(path, language));
    }

    static Way find(String typed) {
        return open("/").then(send("#q", typed, "main form[role=search] button"));
    }

    private static Way send(String field, String text, String button) {
        return (page, language) -> {
            page.fill(field, text);
            page.click(button);
        };
    }

    private static String address(String path, String language) {
        if (language.equals("nl")) {
            return path;
        }
        return path.equals("/") ? "/" + language : "/" + language + path;
    }
}
