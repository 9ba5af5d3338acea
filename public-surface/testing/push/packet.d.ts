export type Forgery = 'plain' | 'appid' | 'stale' | 'tampered' | 'repeated';
