import type { CallOptions, Client } from '../runtime/index.js';
export type MedicalRedirectPage = {
    page_type: 'web';
    url: string;
} | {
    page_type: 'mini_program';
    app_id: string;
    fullpath: string;
};
export interface MedicalBusinessInfo {
    redirect_page?: MedicalRedirectPage | undefined;
    elder_redirect_page?: MedicalRedirectPage | undefined;
    pat_name?: string | undefined;
    pat_hospital_id?: string | undefined;
    hospital_name?: string | undefined;
    department_name?: string | undefined;
    department_location?: string | undefined;
    doc_name?: string | undefined;
    doc_advice?: string | undefined;
    memo?: string | undefined;
    tips?: string | undefined;
    todo?: string | undefined;
    appointment_date?: string | undefined;
    appointment_time?: string | undefined;
    appointment_progress?: string | undefined;
    sign_status?: string | undefined;
    wait_status?: string | undefined;
    reception_status?: string | undefined;
    stop_reason?: string | undefined;
    reject_reason?: string | undefined;
    fail_reason?: string | undefined;
    apply_status?: string | undefined;
    audit_status?: string | undefined;
    transfer_status?: string | undefined;
    in_hospital?: string | undefined;
    out_hospital?: string | undefined;
    init_time?: string | undefined;
    initiator?: string | undefined;
    inquiry_time?: string | undefined;
    reply_time?: string | undefined;
    reply_content?: string | undefined;
    comment_status?: string | undefined;
    follow_up_status?: string | undefined;
    revisit_plan?: string | undefined;
    inspect_item?: string | undefined;
    inspect_place?: string | undefined;
    inspect_time?: string | undefined;
    detect_time?: string | undefined;
    critical_value_name?: string | undefined;
    critical_value_result?: string | undefined;
    medical_item?: string | undefined;
    medical_place?: string | undefined;
    medical_time?: string | undefined;
    prescription_content?: string | undefined;
    rescription_time?: string | undefined;
    medicine?: string | undefined;
    medicine_name?: string | undefined;
    medicine_remind?: string | undefined;
    receive_way?: string | undefined;
    address?: string | undefined;
    deliver_no?: string | undefined;
    deliver_content?: string | undefined;
    file_type?: string | undefined;
    admission_no?: string | undefined;
    admission_time?: string | undefined;
    enter_time?: string | undefined;
    in_hospital_state?: string | undefined;
    bed_status?: string | undefined;
    checklist_date?: string | undefined;
    clear_time?: string | undefined;
    surgery_doc?: string | undefined;
    suegery_name?: string | undefined;
    surgery_department?: string | undefined;
    surgery_stage?: string | undefined;
    surgery_time?: string | undefined;
    amount?: number | undefined;
    fee?: number | undefined;
    balance?: number | undefined;
    deposit?: number | undefined;
    pay_amount?: number | undefined;
    pay_time?: number | undefined;
    recharge_amount?: number | undefined;
    trade_amount?: number | undefined;
    trade_time?: number | undefined;
    refund_amount?: number | undefined;
    refundable_amount?: number | undefined;
    refund_status?: string | undefined;
    refund_result?: string | undefined;
    ticket_date?: string | undefined;
    ticket_time?: number | undefined;
}
export interface CityserviceSendChannelMsgRequest {
    app_id: string;
    open_id: string;
    order_id: string;
    msg_id: string;
    status: number;
    business_id: 150;
    testonly_is_trial?: 0 | 1 | undefined;
    business_info?: MedicalBusinessInfo | undefined;
}
export declare function sendChannelMsg(account: Client, request: CityserviceSendChannelMsgRequest, options?: CallOptions): Promise<void>;
export interface CityserviceGetMedRealNameRequest {
    app_id: string;
    open_id: string;
    wxmed_authcode: string;
}
export interface CityserviceGetMedRealNameResponse {
    app_id: string;
    open_id: string;
    key_version: number;
    cipher_real_name: string;
    cipher_algorithm: string;
}
export declare function getMedRealName(account: Client, request: CityserviceGetMedRealNameRequest, options?: CallOptions): Promise<CityserviceGetMedRealNameResponse>;
export interface CityserviceGetMsgRelationRequest {
    business_id: number;
    open_id: string;
}
export interface CityserviceGetMsgRelationResponse {
    is_subscribed: boolean | (0 | 1);
}
export declare function getMsgRelation(account: Client, request: CityserviceGetMsgRelationRequest, options?: CallOptions): Promise<CityserviceGetMsgRelationResponse>;
