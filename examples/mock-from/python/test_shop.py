"""A test against the mock WeChat: npx offiaccount mock --port 8787, then python3 -m unittest test_shop.py"""

import json
import os
import unittest
from urllib.request import Request, urlopen

MOCK = os.environ.get("MOCK_URL", "http://127.0.0.1:8787")


def post(path, body=None):
    data = json.dumps(body or {}, ensure_ascii=False).encode()
    with urlopen(Request(MOCK + path, data)) as response:
        return json.load(response)


def get(path):
    with urlopen(MOCK + path) as response:
        return json.load(response)


class Shop:
    """The program under test. In life its base is https://api.weixin.qq.com."""

    def __init__(self):
        grant = {"grant_type": "client_credential", "appid": "wx1", "secret": "any"}
        self.token = post("/cgi-bin/stable_token", grant)["access_token"]

    def ship(self, openid):
        message = {
            "touser": openid,
            "template_id": "order-shipped",
            "data": {"thing1": {"value": "双人火锅套餐"}},
        }
        return post("/cgi-bin/message/template/send?access_token=" + self.token, message)


class ShopTest(unittest.TestCase):
    def setUp(self):
        post("/_mock/reset")
        self.shop = Shop()

    def test_tells_the_customer(self):
        openid = post("/_mock/follow", {"remark": "张三"})["openid"]
        self.assertIn("msgid", self.shop.ship(openid))
        [message] = get("/_mock/outbox")
        self.assertEqual(message["request"]["touser"], openid)

    def test_hears_that_the_customer_has_left(self):
        openid = post("/_mock/follow")["openid"]
        post("/_mock/unfollow", {"openid": openid})
        self.assertEqual(self.shop.ship(openid)["errcode"], 43004)
        self.assertEqual(get("/_mock/outbox"), [])

    def test_meets_a_quota_once(self):
        failure = {"op": "message.template.send", "value": {"errcode": 45009}, "times": 1}
        post("/_mock/reply", failure)
        openid = post("/_mock/follow")["openid"]
        self.assertEqual(self.shop.ship(openid)["errcode"], 45009)
        self.assertNotIn(self.shop.ship(openid).get("errcode"), [45009])


if __name__ == "__main__":
    unittest.main()
