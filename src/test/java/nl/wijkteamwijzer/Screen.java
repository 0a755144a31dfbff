package nl.wijkteamwijzer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

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
    COSTS_NEXT_YEAR(open("/eigen-bijdrage?op=2027-01-01")),
    COSTS_IN_2018(open("/eigen-bijdrage?op=2018-06-01")),
    COSTS_OF_NO_DAY(open("/eigen-bijdrage?op=morgen")),
    CALCULATE("/eigen-bijdrage/berekenen"),
    CALCULATE_REFUSED(open("/eigen-bijdrage/berekenen").then(next())),
    CALCULATE_WITH_WHOM(answers("#hulp-HULP_BIJ_HUISHOUDEN")),
    CALCULATE_AOW(answers("#hulp-HULP_BIJ_HUISHOUDEN", "#wie-SAMEN")),
    CALCULATE_WLZ(answers("#hulp-HULP_BIJ_HUISHOUDEN", "#wie-ALLEEN")),
    CALCULATE_INCOME(in2018("#hulp-HULP_BIJ_HUISHOUDEN", "#wie-ALLEEN", "#aow-JA", "#wlz-NEE")),
    CALCULATE_INCOME_REFUSED(in2018("#hulp-HULP_BIJ_HUISHOUDEN", "#wie-ALLEEN", "#aow-JA", "#wlz-NEE").then(send("#inkomen", "veel", "main button"))),
    CALCULATE_CHECK(answers("#hulp-SCOOTMOBIEL", "#wie-ALLEEN", "#wlz-NEE")),
    CALCULATE_PAYS(answers("#hulp-SCOOTMOBIEL,#hulp-ROLSTOEL", "#wie-ALLEEN", "#wlz-NEE").then(outcome())),
    CALCULATE_PAYS_NOTHING(answers("#hulp-BEGELEIDING,#hulp-ROLSTOEL", "#wie-SAMEN", "#aow-NEE").then(outcome())),
    CALCULATE_FREE(answers("#hulp-ROLSTOEL").then(outcome())),
    CALCULATE_APART(answers("#hulp-BESCHERMD_WONEN").then(outcome())),
    CALCULATE_NOT_KNOWN(in2018("#hulp-BEGELEIDING", "#wie-SAMEN", "#aow-NEE", "#wlz-NEE").then(outcome())),
    EXPERIENCE("/ervaring"),
    EXPERIENCE_TEAM("/ervaring?team=leiden-noord"),
    EXPERIENCE_NO_TEAM(open("/ervaring?team=")),
    EXPERIENCE_QUESTION("/ervaring/client?team=leiden-noord"),
    EXPERIENCE_KIND_OF_HELP(open("/ervaring/niet-gebruiker").then(press("ALLES")).then(check("#v4-VERVOER")).then(press("1"))
            .then(next()).then(next()).then(next())),
    EXPERIENCE_MARK(answerAll().then(press("15"))),
    EXPERIENCE_CHECK(answerAll()),
    EXPERIENCE_EMPTY(open("/ervaring/aanbieder").then(press("ALLES")).then(press("VERSTUREN"))),
    EXPERIENCE_ALL(open("/ervaring/client").then(press("ALLES"))),
    EXPERIENCE_CODE_REFUSED(answerAll().then(send("#code", "ABCD", "main button[value=VERSTUREN]"))),
    EXPERIENCE_THANKS("/ervaring/bedankt"),
    COMPLAINT("/informatie/klacht"),
    RESULTS("/resultaten"),
    RESULTS_OF_A_QUARTER("/resultaten/2026-Q3"),
    RESULTS_ALL_OPEN(open("/resultaten/2026-Q3").then(openAll())),
    RESULTS_OF_THE_FIRST_QUARTER("/resultaten/2024-Q4"),
    RESULTS_NOT_THERE(open("/resultaten/2020-Q1")),
    RESULTS_EXPLAINED("/resultaten/uitleg"),
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

    /** Answers the questions of the calculation one after another; several of one page are separated by commas. */
    static Way answers(String... choices) {
        Way way = open("/eigen-bijdrage/berekenen");
        for (String choice : choices) {
            way = way.then(check(choice)).then(next());
        }
        return way;
    }

    private static Way in2018(String... choices) {
        Way way = open("/eigen-bijdrage/berekenen")
                .then((page, language) -> page.click("main summary"))
                .then((page, language) -> page.selectOption("#jaar", "2018"));
        for (String choice : choices) {
            way = way.then(check(choice)).then(next());
        }
        return way;
    }

    /** Answers the first question of each kind, and looks the answers over. */
    private static Way answerAll() {
        return open("/ervaring/client?team=leiden-noord").then(press("ALLES")).then(check("#v1-MEE_EENS,#v5-JA,#v14-EEN_BEETJE,#v15-8"))
                .then((page, language) -> page.press("#v15-8", "Enter"))
                .then((page, language) -> page.waitForSelector("dl.said"));
    }

    private static Way press(String value) {
        return (page, language) -> page.click("main button:not(.hidden)[value='" + value + "']");
    }

    private static Way check(String choices) {
        return (page, language) -> List.of(choices.split(",")).forEach(page::check);
    }

    private static Way next() {
        return (page, language) -> page.click("main .buttons button:first-of-type");
    }

    private static Way outcome() {
        return (page, language) -> page.click("main button[value=UITKOMST]");
    }

    private static Way openAll() {
        return (page, language) -> page.locator("main details > summary").all().forEach(Locator::click);
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
