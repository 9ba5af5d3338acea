// Tests against the mock WeChat: npx offiaccount mock --port 8787, then go test
package shop

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"testing"
)

type object = map[string]any

func base() string {
	if url := os.Getenv("MOCK_URL"); url != "" {
		return url
	}
	return "http://127.0.0.1:8787"
}

func decode[T any](t *testing.T, response *http.Response, err error) T {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var value T
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return value
}

func post(t *testing.T, path string, body object) object {
	t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(base()+path, "application/json", bytes.NewReader(text))
	return decode[object](t, response, err)
}

func outbox(t *testing.T) []object {
	t.Helper()
	response, err := http.Get(base() + "/_mock/outbox")
	return decode[[]object](t, response, err)
}

// ship is the program under test. In life its base is https://api.weixin.qq.com.
func ship(t *testing.T, openid string) object {
	t.Helper()
	grant := object{"grant_type": "client_credential", "appid": "wx1", "secret": "any"}
	token := post(t, "/cgi-bin/stable_token", grant)["access_token"].(string)
	return post(t, "/cgi-bin/message/template/send?access_token="+token, object{
		"touser":      openid,
		"template_id": "order-shipped",
		"data":        object{"thing1": object{"value": "双人火锅套餐"}},
	})
}

func begin(t *testing.T) string {
	t.Helper()
	post(t, "/_mock/reset", object{})
	return post(t, "/_mock/follow", object{"remark": "张三"})["openid"].(string)
}

func TestTellsTheCustomer(t *testing.T) {
	openid := begin(t)
	if answer := ship(t, openid); answer["msgid"] == nil {
		t.Fatal(answer)
	}
	sent := outbox(t)
	if len(sent) != 1 || sent[0]["request"].(object)["touser"] != openid {
		t.Fatal(sent)
	}
}

func TestHearsThatTheCustomerHasLeft(t *testing.T) {
	openid := begin(t)
	post(t, "/_mock/unfollow", object{"openid": openid})
	if answer := ship(t, openid); answer["errcode"] != 43004.0 {
		t.Fatal(answer)
	}
	if sent := outbox(t); len(sent) != 0 {
		t.Fatal(sent)
	}
}

func TestMeetsAQuotaOnce(t *testing.T) {
	openid := begin(t)
	post(t, "/_mock/reply", object{
		"op": "message.template.send", "value": object{"errcode": 45009}, "times": 1,
	})
	if answer := ship(t, openid); answer["errcode"] != 45009.0 {
		t.Fatal(answer)
	}
	if answer := ship(t, openid); answer["msgid"] == nil {
		t.Fatal(answer)
	}
}
