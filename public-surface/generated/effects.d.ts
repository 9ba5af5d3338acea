export type Effect = 'read' | 'change' | 'delete' | 'publish' | 'send' | 'pay';
export declare const effects: Readonly<Record<string, Effect>>;
