package nl.wijkteamwijzer.finder;

import java.util.List;
import nl.wijkteamwijzer.finder.SearchEntry.Kind;

/** The themes a resident can choose from, some information, and two themes in English. */
final class ThemesFixture {

    private static final List<SearchEntry> ENTRIES = List.of(
            theme(
                    "kind-en-opvoeden",
                    "Kind en opvoeden",
                    "opvoeding,kinderen,baby,puber,gedrag,druk kind,scheiding,consultatiebureau,"
                            + "opvoedhulp,school",
                    "Hebt u vragen over uw kind? Of loopt het thuis of op school niet goed? Wij denken mee."),
            theme(
                    "zelfstandig-wonen",
                    "Zelfstandig wonen en begeleiding",
                    "begeleiding,thuiszorg,hulp thuis,ambulante begeleiding,ggz,verward,verslaving,"
                            + "zelfstandig,psychisch",
                    "U woont zelf, maar hebt daar hulp bij nodig. Een begeleider komt bij u thuis."),
            theme(
                    "huishouden",
                    "Hulp in het huishouden",
                    "huishoudelijke hulp,schoonmaken,poetsen,huishouden,stofzuigen,wassen,"
                            + "schoonmaakhulp,hulp bij het huishouden",
                    "Lukt het u niet meer om uw huis schoon te houden? Dan kunt u hulp krijgen."),
            theme(
                    "mantelzorg",
                    "Mantelzorg",
                    "mantelzorg,mantelzorger,zorgen voor partner,zorgen voor ouders,overbelast,"
                            + "respijtzorg,vervangende zorg",
                    "U zorgt voor uw partner, kind, vader of moeder. Dat is soms zwaar."),
            theme(
                    "dagbesteding",
                    "Dagbesteding en werk",
                    "dagbesteding,werk,werkloos,vrijwilligerswerk,dagopvang,baan,activiteiten overdag,inloophuis",
                    "Zoekt u iets om overdag te doen? Of hulp om werk te vinden?"),
            theme(
                    "geld",
                    "Geld, schulden en minima",
                    "schulden,geld,schuldhulp,Stadsbank,voedselbank,minima,bijstand,"
                            + "bijzondere bijstand,rekeningen betalen,"
                            + "huur betalen,huurschuld,deurwaarder,rondkomen,aanmaning,incasso,"
                                    + "uitkering,toeslagen,budget",
                    "Kunt u uw rekeningen of uw huur niet betalen? Wacht niet te lang en vraag om hulp."),
            theme(
                    "eenzaamheid",
                    "Eenzaamheid en meedoen",
                    "eenzaam,eenzaamheid,alleen,erg alleen,weinig mensen,gezelschap,maatje,contact,"
                            + "meedoen,bezoek,buurthuis",
                    "Voelt u zich alleen? Of kent u iemand die weinig mensen ziet? Er is van alles te doen."),
            theme(
                    "wonen",
                    "Wonen",
                    "woning,huis,traplift,woningaanpassing,verhuizen,overlast,drempel,urgentie,"
                            + "dakloos,scootmobiel",
                    "Uw huis past niet meer bij u. Misschien kan het huis worden aangepast,"
                            + " of moet u verhuizen."),
            theme(
                    "zorgen-om-een-ander",
                    "Zorgen om een ander",
                    "zorgen om iemand,zorgen om buren,buurvrouw,buurman,huiselijk geweld,"
                            + "mishandeling,melding,vervuiling",
                    "U maakt zich zorgen om iemand, en u weet niet wat u kunt doen."),
            theme(
                    "16-tot-27",
                    "16 tot 27 jaar",
                    "18 jaar,jongeren,jongvolwassenen,student,op kamers,achttien worden,stage,jongere",
                    "Als u 18 wordt, verandert er veel. Wij helpen met papieren, geld en wonen."),
            information("eigen-bijdrage", "Wat betaalt u zelf?", "eigen bijdrage,CAK,kosten,"
                    + "abonnementstarief", "nl"),
            information("own-contribution", "What do you pay yourself?", "contribution,costs,CAK", "en"),
            new SearchEntry(Kind.THEMA, "money", "Money and debts", List.of(),
                    List.of("debts", "money", "food bank", "paying the rent", "bills"),
                    "Can you not pay your bills or your rent? Ask for help in time.", "en"),
            new SearchEntry(Kind.THEMA, "loneliness", "Loneliness and taking part", List.of(),
                    List.of("lonely", "loneliness", "alone", "company", "buddy"),
                    "Do you feel alone? There is a lot to do in your area.", "en"));

    private ThemesFixture() {}

    static List<SearchEntry> entries() {
        return ENTRIES;
    }

    private static SearchEntry theme(String key, String title, String words, String text) {
        return new SearchEntry(Kind.THEMA, key, title, List.of(), List.of(words.split(",")), text, "nl");
    }

    private static SearchEntry information(String key, String title, String words, String language) {
        return new SearchEntry(Kind.INFORMATIE, key, title, List.of(), List.of(words.split(",")), "", language);
    }
}
