import type { EventPush } from './envelope.js';
export interface UserAuthorizeInvoiceEvent extends EventPush {
    Event: 'user_authorize_invoice';
    SuccOrderId?: string | undefined;
    FailOrderId?: string | undefined;
    AuthorizeAppId?: string | undefined;
    AppId?: string | undefined;
    Source?: 'web' | 'app' | 'wxa' | 'wap' | undefined;
}
export interface SubmitInvoiceTitleEvent extends EventPush {
    Event: 'submit_invoice_title';
    title: string;
    phone: string;
    tax_no: string;
    addr: string;
    bank_type: string;
    bank_no: string;
    attach: string;
    title_type: 'InvoiceUserTitlePersonType' | 'InvoiceUserTitleBusinessType';
}
export interface UpdateInvoiceStatusEvent extends EventPush {
    Event: 'update_invoice_status';
    CardId: string;
    Code: string;
    Status: string;
}
export interface CloudInvoiceResultEvent extends EventPush {
    Event: 'cloud_invoice_invoiceresult_event';
    fpqqlsh: string;
    nsrsbh: string;
    status: number;
}
