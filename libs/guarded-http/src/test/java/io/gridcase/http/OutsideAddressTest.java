package io.gridcase.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideAddressTest {

    private static final Set<String> TRUSTED = Set.of("exchange.inside");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nowhere",
                "https:///path",
                "https:city.example",
                "http://city.example/updates",
                "ftp://city.example/updates",
                "file:///etc/passwd",
                "gopher://city.example:70/",
                "https://user:password@city.example/",
                "https://city.example/#part",
                "https://city.example:99999/",
                "https://city.example:port/",
                "https://exchange.inside@city.example/",
                "http://exchange.inside.city.example/",
                "https://city.example/a b",
                "https://city.example/\r\nHost: other",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fd00::1]/"
            })
    void nothing_is_sent_to(String url) {
        assertThatThrownBy(() -> OutsideAddress.of(url, TRUSTED)).isInstanceOf(UnfitAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://city.example/open311/v2/servicerequestupdates.xml?jurisdiction_id=1",
                "https://city.example:8443",
                "https://8.8.8.8/",
                "http://exchange.inside/updates",
                "https://exchange.inside:1/"
            })
    void something_may_be_sent_to(String url) {
        assertThatCode(() -> OutsideAddress.of(url, TRUSTED)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fdff::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "100::1"
            })
    void a_name_that_leads_inside_is_refused_unless_it_is_trusted(String address) throws UnknownHostException {
        var found = InetAddress.getByName(address);

        assertThatThrownBy(() ->
                        OutsideAddress.of("https://city.example/", TRUSTED).requireOutside(found))
                .isInstanceOf(UnfitAddress.class);
        assertThatCode(() ->
                        OutsideAddress.of("https://exchange.inside/", TRUSTED).requireOutside(found))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.1.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2400:3200::1",
                "2001:4860:4860::8888"
            })
    void a_public_one_is_not(String address) throws UnknownHostException {
        var found = InetAddress.getByName(address);

        assertThatCode(() -> OutsideAddress.of("https://city.example/", TRUSTED).requireOutside(found))
                .doesNotThrowAnyException();
    }

    @Test
    void the_port_follows_from_the_scheme_unless_it_is_said() {
        assertThat(OutsideAddress.of("https://city.example/", TRUSTED).port()).isEqualTo(443);
        assertThat(OutsideAddress.of("http://exchange.inside/", TRUSTED).port()).isEqualTo(80);
        assertThat(OutsideAddress.of("https://city.example:8443/", TRUSTED).port())
                .isEqualTo(8443);
    }
}
