import type { CallOptions, Client } from '../../runtime/index.js';
export interface CardTicketMeetingTicketUpdateUserRequest {
    code: string;
    card_id?: string | undefined;
    begin_time?: number | undefined;
    end_time?: number | undefined;
    zone?: string | undefined;
    entrance?: string | undefined;
    seat_number?: string | undefined;
}
export declare function meetingTicketUpdateUser(account: Client, request: CardTicketMeetingTicketUpdateUserRequest, options?: CallOptions): Promise<void>;
export interface CardTicketMovieTicketUpdateUserRequest {
    code: string;
    card_id?: string | undefined;
    ticket_class: string;
    show_time: number;
    duration: number;
    screening_room?: string | undefined;
    seat_number?: string[] | undefined;
}
export declare function movieTicketUpdateUser(account: Client, request: CardTicketMovieTicketUpdateUserRequest, options?: CallOptions): Promise<void>;
export interface CardTicketBoardingPassCheckinRequest {
    code: string;
    card_id?: string | undefined;
    passenger_name?: string | undefined;
    class?: string | undefined;
    etkt_bnr?: string | undefined;
    seat?: string | undefined;
    gate?: string | undefined;
    boarding_time?: string | number | undefined;
    qrcode_data?: string | undefined;
    is_cancel?: boolean | undefined;
}
export declare function boardingPassCheckin(account: Client, request: CardTicketBoardingPassCheckinRequest, options?: CallOptions): Promise<void>;
