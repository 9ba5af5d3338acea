export interface Problem {
    kind: 'missing' | 'type' | 'value' | 'alternative';
    path: string;
    text: string;
}
