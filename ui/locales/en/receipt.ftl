# Area “receipt”. Every id begins with `receipt-`.
