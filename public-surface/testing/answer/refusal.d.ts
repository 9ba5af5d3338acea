export interface Failure {
    errcode: number;
    errmsg?: string | undefined;
    [field: string]: unknown;
}
