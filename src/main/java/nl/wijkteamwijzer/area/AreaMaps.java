package nl.wijkteamwijzer.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.publishing.PictureSource;

/** Reads the map from the database. Of gemeenten that are not served only the four digits are kept in memory. */
@ApplicationScoped
public class AreaMaps implements PictureSource<AreaMap> {

    @PersistenceContext
    EntityManager em;

    protected AreaMaps() {
        // for CDI
    }

    /** To read without a server. */
    public AreaMaps(EntityManager em) {
        this.em = em;
    }

    @Override
    public Class<AreaMap> part() {
        return AreaMap.class;
    }

    @Override
    public AreaMap read() {
        return new AreaMap(new AreaMap.Records(
                em.createQuery("select g from Gemeente g", Gemeente.class).getResultList(),
                em.createQuery("select w from Wijk w", Wijk.class).getResultList(),
                em.createQuery("select b from Buurt b", Buurt.class).getResultList(),
                postcodes(),
                elsewhere(),
                streets(),
                !rows("select id from address_edition where in_force = true and voorbeeld = true").isEmpty()));
    }

    private List<PostcodeArea> postcodes() {
        return rows(
                        """
                        select p.postcode, p.numbers
                        from postcode_area p join address_edition e on e.id = p.edition_id
                        where e.in_force = true
                        and p.gemeente_code in (select g.code from gemeente g where g.served = true)
                        """)
                .stream()
                .map(row -> new PostcodeArea(new Postcode(text(row[0])), text(row[1])))
                .toList();
    }

    private List<AreaMap.Pc4> elsewhere() {
        return rows(
                        """
                        select pc4, gemeente_code from pc4_gemeente
                        union
                        select substr(p.postcode, 1, 4), p.gemeente_code
                        from postcode_area p join address_edition e on e.id = p.edition_id
                        where e.in_force = true
                        """)
                .stream()
                .map(row -> new AreaMap.Pc4(text(row[0]), new GemeenteCode(text(row[1]))))
                .toList();
    }

    private List<Street> streets() {
        Map<Object, Object[]> names = new LinkedHashMap<>();
        Map<Object, List<Postcode>> postcodes = new LinkedHashMap<>();
        rows(
                        """
                        select s.id, s.name, s.place, s.gemeente_code, p.postcode
                        from street s join street_postcode p on p.street_id = s.id
                        order by s.id, p.postcode
                        """)
                .forEach(row -> {
                    names.put(row[0], row);
                    postcodes.computeIfAbsent(row[0], id -> new ArrayList<>()).add(new Postcode(text(row[4])));
                });
        return names.values().stream()
                .map(row -> new Street(
                        text(row[0]), text(row[1]), text(row[2]), new GemeenteCode(text(row[3])), postcodes.get(row[0])))
                .toList();
    }

    @SuppressWarnings("unchecked") // JPA has no typed native query for rows
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    private static String text(Object column) {
        return column.toString().strip();
    }
}
