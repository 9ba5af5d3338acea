type AreaName = 'cards' | 'followers' | 'menu' | 'outbox' | 'quota' | 'visitors' | 'tags' | 'drafts' | 'media' | 'materials' | 'publications' | 'templates' | 'kf_accounts' | 'comments' | 'links' | 'stores' | 'deposits' | 'members' | 'settings';
export type StateDump = Readonly<Record<AreaName | 'addresses', object>>;
