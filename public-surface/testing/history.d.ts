export interface LetGo {
    requests: number;
    outbox: number;
    pushes: number;
}
