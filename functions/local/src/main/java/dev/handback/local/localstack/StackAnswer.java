package dev.handback.local.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An answer of CloudFormation. */
record StackAnswer(Document xml) {

    static StackAnswer read(InputStream text) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new StackAnswer(factory.newDocumentBuilder().parse(text));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("CloudFormation's answer is not XML", e);
        }
    }

    /** The text of the first element of that name; empty without one. */
    String text(String element) {
        return text(xml.getDocumentElement(), element);
    }

    /** The elements {@code value} beside the elements {@code key}, by what those say. */
    Map<String, String> pairs(String key, String value) {
        Map<String, String> pairs = new HashMap<>();
        NodeList keys = xml.getElementsByTagName(key);
        for (int i = 0; i < keys.getLength(); i++) {
            if (keys.item(i).getParentNode() instanceof Element member) {
                pairs.put(keys.item(i).getTextContent(), text(member, value));
            }
        }
        return pairs;
    }

    private static String text(Element in, String element) {
        NodeList found = in.getElementsByTagName(element);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
