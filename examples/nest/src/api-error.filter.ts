import { Catch, HttpException, type ArgumentsHost } from '@nestjs/common'
import { BaseExceptionFilter } from '@nestjs/core'
import { ApiError, type ErrorCategory } from 'offiaccount'

/** What the caller can mend, or wait for. What is left is ours: Nest logs it and answers 500. */
const statuses: Partial<Record<ErrorCategory, number>> = {
  argument: 400,
  content: 400,
  not_found: 404,
  state: 409,
  quota: 503,
  transient: 503,
}

@Catch(ApiError)
export class ApiErrorFilter extends BaseExceptionFilter {
  override catch(error: ApiError, host: ArgumentsHost): void {
    const { category, hint, errmsg, rid } = error
    const status = statuses[category]
    super.catch(status ? new HttpException({ error: hint ?? errmsg, rid }, status) : error, host)
  }
}
