package nl.wijkteamwijzer.textdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInternetTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "100.127.255.255", "192.0.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1",
        "ff02::1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1", "2001:0:1::1"
    })
    void keepsOutOfPrivateNetworks(String host) throws UnknownHostException {
        assertThat(PublicInternet.isPublic(InetAddress.getByName(host))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "193.176.166.1", "2606:4700::1111", "2a00:1450::1"})
    void goesToPublicAddresses(String host) throws UnknownHostException {
        assertThat(PublicInternet.isPublic(InetAddress.getByName(host))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ftp://8.8.8.8/", "file:///etc/passwd", "https://8.8.8.8:8443/", "https://user@8.8.8.8/", "https:///x", "http://2130706433/",
        "http://127.1/", "http://[::1]/", "http://localhost/"
    })
    void asksOnlyInTheOrdinaryWay(String address) throws UnknownHostException {
        assertThat(PublicInternet.holds(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/", "http://8.8.8.8:80/x?y=z", "https://8.8.8.8:443/"})
    void asksAtTheOrdinaryPorts(String address) throws UnknownHostException {
        assertThat(PublicInternet.holds(URI.create(address))).isTrue();
    }
}
