export interface NewComment {
    msg_data_id: string;
    index?: number | undefined;
    openid?: string | undefined;
    content: string;
}
