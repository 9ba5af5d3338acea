<?php
// A test against the mock WeChat: npx offiaccount mock --port 8787, then php ShopTest.php

declare(strict_types=1);

define('MOCK', getenv('MOCK_URL') ?: 'http://127.0.0.1:8787');

function send(string $method, string $path, array $body = []): array
{
    $http = ['method' => $method, 'ignore_errors' => true];
    if ($method === 'POST') {
        $http['header'] = 'Content-Type: application/json';
        // WeChat takes characters as they are only (40033).
        $http['content'] = json_encode((object) $body, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
    }
    $answer = file_get_contents(MOCK . $path, false, stream_context_create(['http' => $http]));
    return json_decode($answer, true, flags: JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
}

/** The program under test. In life its base is https://api.weixin.qq.com. */
final class Shop
{
    private string $token;

    public function __construct()
    {
        $grant = ['grant_type' => 'client_credential', 'appid' => 'wx1', 'secret' => 'any'];
        $this->token = send('POST', '/cgi-bin/stable_token', $grant)['access_token'];
    }

    public function ship(string $openid): array
    {
        $message = [
            'touser' => $openid,
            'template_id' => 'order-shipped',
            'data' => ['thing1' => ['value' => '双人火锅套餐']],
        ];
        return send('POST', "/cgi-bin/message/template/send?access_token={$this->token}", $message);
    }
}

function same(mixed $expected, mixed $actual): void
{
    if ($expected === $actual) {
        return;
    }
    throw new Exception(json_encode(['expected' => $expected, 'actual' => $actual]));
}

$tests = [
    'tells the customer' => function (): void {
        $openid = send('POST', '/_mock/follow', ['remark' => '张三'])['openid'];
        same(true, isset((new Shop())->ship($openid)['msgid']));
        same($openid, send('GET', '/_mock/outbox')[0]['request']['touser']);
    },
    'hears that the customer has left' => function (): void {
        $openid = send('POST', '/_mock/follow')['openid'];
        send('POST', '/_mock/unfollow', ['openid' => $openid]);
        same(43004, (new Shop())->ship($openid)['errcode']);
        same([], send('GET', '/_mock/outbox'));
    },
    'meets a quota once' => function (): void {
        $failure = ['op' => 'message.template.send', 'value' => ['errcode' => 45009], 'times' => 1];
        send('POST', '/_mock/reply', $failure);
        $openid = send('POST', '/_mock/follow')['openid'];
        $shop = new Shop();
        same(45009, $shop->ship($openid)['errcode']);
        same(true, isset($shop->ship($openid)['msgid']));
    },
];

foreach ($tests as $name => $test) {
    send('POST', '/_mock/reset');
    $test();
    echo "ok {$name}\n";
}
