package nl.wijkteamwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page and the bean behind it lead to each other: the bean's first words name the page, the page speaks to the bean. */
class PagesTest {

    private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");
    private static final Path PAGES = WEB_INF.resolve("pages");
    private static final Pattern TAG = Pattern.compile("<w:(\\w+)");
    private static final Pattern TAG_NAME = Pattern.compile("<tag>\\s*<tag-name>(\\w+)</tag-name>\\s*<source>\\1\\.xhtml</source>\\s*<(?:attribute>|/tag>)");
    private static final Pattern BEHIND = Pattern.compile("/\\*\\*\\s*(?:\\* )?Behind ([\\w/-]+\\.xhtml)[:. ]");
    private static final Pattern BACKING = Pattern.compile("\\b([a-z]\\w*Backing)\\b");

    @Test
    void everyBackingBeanNamesItsPage() throws IOException {
        assertThat(pagesByBean()).isNotEmpty().allSatisfy((bean, page) -> assertThat(PAGES.resolve(page))
                .as(bean)
                .isRegularFile());
    }

    @Test
    void everyPageSpeaksToTheBeanThatNamesIt() throws IOException {
        for (Map.Entry<String, String> pair : pagesByBean().entrySet()) {
            assertThat(beansOf(PAGES.resolve(pair.getValue()))).as(pair.getValue()).contains(pair.getKey());
        }
    }

    @Test
    void noTwoBeansNameOnePage() throws IOException {
        assertThat(pagesByBean().values()).doesNotHaveDuplicates();
    }

    @Test
    void everyBeanThatAPageSpeaksToIsThere() throws IOException {
        for (Path page : files(PAGES, ".xhtml")) {
            assertThat(pagesByBean().keySet()).as(page.toString()).containsAll(beansOf(page));
        }
    }

    @Test
    void everyTagOfOursThatAPageUsesIsThere() throws IOException {
        Set<String> there = found(TAG_NAME, WEB_INF.resolve("tags/site.taglib.xml"));
        for (Path page : files(WEB_INF, ".xhtml")) {
            assertThat(there).as(page.toString()).containsAll(found(TAG, page));
        }
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /** By the name that pages know: "kaartBacking" to "kaart.xhtml"; "" when the bean names none. */
    private static Map<String, String> pagesByBean() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path bean : files(Path.of("src/main/java"), "Backing.java")) {
            String name = bean.getFileName().toString().replace(".java", "");
            Matcher behind = BEHIND.matcher(Files.readString(bean));
            pages.put(name.substring(0, 1).toLowerCase() + name.substring(1), behind.find() ? behind.group(1) : "");
        }
        return pages;
    }

    private static List<String> beansOf(Path page) throws IOException {
        return BACKING.matcher(Files.readString(page)).results().map(match -> match.group(1)).distinct().toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
