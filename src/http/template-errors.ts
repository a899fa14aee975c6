import { type Issue, TrinhKyError } from '../errors.ts';

/** A template that came with the request is at fault: here the sender can mend it, unlike a stored one. */
export class GivenTemplateError extends TrinhKyError {
  readonly code: string;
  readonly status = 422;

  constructor({ code, message, issues }: { code: string; message: string; issues: readonly Issue[] }) {
    super(message, issues);
    this.code = code;
  }
}

/** Something that every paper needs is missing or faulty; `issues` name it. */
export class NotReadyError extends TrinhKyError {
  readonly code = 'not-ready';
  readonly status = 503;

  constructor(issues: readonly Issue[], options?: ErrorOptions) {
    super('Dịch vụ chưa sẵn sàng tạo văn bản. Người quản trị xem các chỗ nêu dưới đây.', issues, options);
  }
}
