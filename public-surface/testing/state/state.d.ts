type AreaName = 'cards' | 'followers' | 'menu' | 'outbox' | 'quota' | 'visitors' | 'tags' | 'drafts' | 'media' | 'materials' | 'publications';
export type StateDump = Readonly<Record<AreaName | 'addresses', object>>;
