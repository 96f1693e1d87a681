"""What the terminal shows of each verb's result; `cli` prints it. A module for each of `cli`."""
