// A test against the mock WeChat: npx offiaccount mock --port 8787, then java ShopTest.java (JDK 17)

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Pattern;

public class ShopTest {
  static final String MOCK =
      Optional.ofNullable(System.getenv("MOCK_URL")).orElse("http://127.0.0.1:8787");
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  static String post(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(MOCK + path))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  static String get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(MOCK + path)).build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  /** A field of a flat answer; a project of yours has a JSON library. */
  static String field(String json, String name) {
    var matcher = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(json);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The program under test. In life its base is https://api.weixin.qq.com. */
  static String ship(String openid) throws Exception {
    var grant =
        """
        {"grant_type": "client_credential", "appid": "wx1", "secret": "any"}""";
    var token = field(post("/cgi-bin/stable_token", grant), "access_token");
    var message =
        """
        {"touser": "%s", "template_id": "order-shipped", "data": {"thing1": {"value": "双人火锅套餐"}}}""";
    return post(
        "/cgi-bin/message/template/send?access_token=" + token, message.formatted(openid));
  }

  static String begin() throws Exception {
    post("/_mock/reset", "{}");
    return field(post("/_mock/follow", "{\"remark\": \"张三\"}"), "openid");
  }

  static void same(String expected, String actual) {
    if (!expected.equals(actual)) throw new AssertionError(expected + " is not " + actual);
  }

  public static void main(String[] args) throws Exception {
    var openid = begin();
    same(field(ship(openid), "msgid"), field(get("/_mock/outbox"), "id"));
    System.out.println("ok tells the customer");

    openid = begin();
    post("/_mock/unfollow", "{\"openid\": \"" + openid + "\"}");
    same("43004", field(ship(openid), "errcode"));
    same("[]", get("/_mock/outbox"));
    System.out.println("ok hears that the customer has left");

    openid = begin();
    var failure =
        """
        {"op": "message.template.send", "value": {"errcode": 45009}, "times": 1}""";
    post("/_mock/reply", failure);
    same("45009", field(ship(openid), "errcode"));
    same(field(ship(openid), "msgid"), field(get("/_mock/outbox"), "id"));
    System.out.println("ok meets a quota once");
  }
}
