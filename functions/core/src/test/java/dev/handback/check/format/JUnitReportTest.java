package dev.handback.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class JUnitReportTest {

    @Test
    void failsATestForEachFindingThatDecides() throws Exception {
        CheckReport report = Reports.compared();
        Element suite = suite(JUnitReport.of(report));

        assertThat(suite.getAttribute("tests"))
                .isEqualTo(Integer.toString(report.findings().size()));
        assertThat(suite.getElementsByTagName("failure").getLength())
                .isEqualTo(report.deciding().size())
                .isEqualTo(Integer.parseInt(suite.getAttribute("failures")))
                .isPositive();
        assertThat(classNames(suite)).contains("docs/runbooks/a b, 100%: c.md");
    }

    @Test
    void isOneTestThatPassesWhereNothingWasFound() throws Exception {
        Element suite = suite(JUnitReport.of(Reports.clean()));

        assertThat(suite.getAttribute("tests")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("failure").getLength()).isZero();
    }

    @Property(tries = 300)
    void keepsAnyTextReadable(@ForAll String text) throws Exception {
        Element element = parse("<a b=\"%s\">%s</a>".formatted(Xml.attribute(text), Xml.text(text + "<&\"")));

        assertThat(element.getTextContent()).endsWith("<&\"");
        assertThat(element.getAttribute("b").isEmpty()).isEqualTo(text.isEmpty());
    }

    private static java.util.List<String> classNames(Element suite) {
        NodeList cases = suite.getElementsByTagName("testcase");
        return java.util.stream.IntStream.range(0, cases.getLength())
                .mapToObj(i -> ((Element) cases.item(i)).getAttribute("classname"))
                .toList();
    }

    private static Element suite(String xml) throws ParserConfigurationException, IOException, SAXException {
        return (Element) parse(xml).getElementsByTagName("testsuite").item(0);
    }

    private static Element parse(String xml) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
