package nl.wijkteamwijzer.textdesk;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;

/**
 * Whether an address is on the public internet. Who writes a text must not be able to make our server ask things of machines
 * in the network of the gemeente.
 */
final class PublicInternet {

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    private PublicInternet() {}

    /** @throws UnknownHostException when the name of its host is not known */
    static boolean holds(URI address) throws UnknownHostException {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && PORTS.contains(address.getPort())
                && Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(PublicInternet::isPublic);
    }

    static boolean isPublic(InetAddress host) {
        byte[] bytes = host.getAddress();
        return !(host.isAnyLocalAddress() || host.isLoopbackAddress() || host.isLinkLocalAddress() || host.isSiteLocalAddress()
                || host.isMulticastAddress() || (bytes.length == 4 ? isReserved4(bytes) : isReserved6(bytes)));
    }

    /** 0/8, 100.64/10 (between provider and customer), 192.0.0/24, 198.18/15 (benchmarks) and 240/4, with 255.255.255.255. */
    private static boolean isReserved4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second & 0xfe) == 18
                || first >= 240;
    }

    /** All but 2000::/3, and of that the ways in which an IPv4 address hides: 2002::/16 (6to4) and 2001::/32 (Teredo). */
    private static boolean isReserved6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return (first & 0xe000) != 0x2000 || first == 0x2002 || first == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
    }
}
