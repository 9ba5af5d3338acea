// Generated from endpoints.yaml (card/ticket). Do not edit: npm run generate

import * as ticket from '../../../src/generated/card/ticket.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'card.ticket.meetingTicketUpdateUser',
  call: ticket.meetingTicketUpdateUser,
  request: {
    code: '110201201245',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    begin_time: 1772294400,
    end_time: 1774972799,
    zone: 'C区',
    entrance: '东北门',
    seat_number: '2排15号',
  },
  sends: 'POST /card/meetingticket/updateuser',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.ticket.movieTicketUpdateUser',
  call: ticket.movieTicketUpdateUser,
  request: {
    code: '110201201245',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    ticket_class: '4D',
    show_time: 1773487800,
    duration: 120,
    screening_room: '5号影厅',
    seat_number: ['5排14号', '5排15号'],
  },
  sends: 'POST /card/movieticket/updateuser',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.ticket.boardingPassCheckin',
  call: ticket.boardingPassCheckin,
  request: {
    code: '110201201245',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    passenger_name: '王小明',
    class: '头等舱',
    etkt_bnr: '99912345678901',
    seat: '22A',
    gate: 'A11',
    boarding_time: 1773106200,
    qrcode_data: 'M1EWR/JONES          ESBF0F2',
    is_cancel: false,
  },
  sends: 'POST /card/boardingpass/checkin',
  body: 'json',
  answer: 'nothing',
})
